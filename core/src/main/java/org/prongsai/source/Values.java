package org.prongsai.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.message.Problem;
import org.prongsai.source.Node.Mapping;
import org.prongsai.source.Node.Scalar;
import org.prongsai.source.Node.Sequence;

/**
 * Single values of a data file, read strictly: what is of the wrong kind becomes a problem and is answered by a
 * harmless stand-in, so that reading goes on.
 */
public final class Values {

  /** Sums with 1e-999999999 would need a gigabyte. */
  private static final int MOST_DIGITS = 30;
  /** Years after it are of the Buddhist era. */
  private static final int LAST_YEAR = 2400;
  private static final int BUDDHIST_ERA = 543;

  private final List<Problem> problems;

  /** @param problems is added to */
  public Values(List<Problem> problems) {
    this.problems = problems;
  }

  /** A text that says something, without the blanks around it; a number counts as it is written. */
  public String text(Node node) {
    return node instanceof Scalar scalar && (scalar.kind() == Scalar.Kind.TEXT || scalar.kind() == Scalar.Kind.NUMBER)
        ? said(scalar) : wrong(node, "text", "");
  }

  /** As {@link #text}, but what looks like a number has to stand in quotation marks. */
  public String prose(Node node) {
    if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TEXT) {
      return said(scalar);
    }
    complain(node, "text", "prose");
    return "";
  }

  /** A text as it stands, blanks and all, which may be empty; a number or truth value counts as it is written. */
  public String verbatim(Node node) {
    return node instanceof Scalar scalar && !scalar.isNothing() ? scalar.text() : wrong(node, "text", "");
  }

  /** Null when it is no number, out of range, or has more than {@value #MOST_DIGITS} decimal places. */
  public @Nullable BigDecimal number(Node node, BigDecimal least, BigDecimal most) {
    return number(node, "number", least, most);
  }

  public @Nullable Integer whole(Node node, int least, int most) {
    BigDecimal number = number(node, "whole", BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    if (number != null && number.stripTrailingZeros().scale() > 0) {
      complain(node, "whole", "whole");
      return null;
    }
    return number == null ? null : number.intValueExact();
  }

  /** Of the Common Era, as {@code 2026-03-31}. */
  public @Nullable LocalDate date(Node node) {
    String text = text(node);
    if (text.isEmpty()) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() <= LAST_YEAR) {
        return date;
      }
      problems.add(Problem.of("source", 139, node.place(), text, date.minusYears(BUDDHIST_ERA)));
    } catch (DateTimeParseException notADate) {
      problems.add(Problem.of("source", 137, node.place(), text));
    }
    return null;
  }

  public boolean truth(Node node, boolean standIn) {
    return (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TRUTH)
        ? scalar.text().equalsIgnoreCase("true") : wrong(node, "truth", standIn);
  }

  /** A word of a closed list; null when it is not in it. */
  public <E> @Nullable E word(Node node, Map<String, E> words) {
    String word = text(node);
    E meant = words.get(word);
    if (meant == null && !word.isEmpty()) {
      problems.add(Problem.of("source", 135, node.place(), word, Spelling.hint(word, words.keySet())));
    }
    return meant;
  }

  /** The elements of a list; none when it is no list. */
  public List<Node> list(Node node) {
    return node instanceof Sequence sequence ? sequence.elements() : wrong(node, "list", List.of());
  }

  private String said(Scalar scalar) {
    if (scalar.text().isBlank()) {
      problems.add(Problem.of("source", 138, scalar.place()));
    }
    return scalar.text().strip();
  }

  private @Nullable BigDecimal number(Node node, String kind, BigDecimal least, BigDecimal most) {
    BigDecimal number = node instanceof Scalar scalar ? scalar.number().orElse(null) : null;
    if (number == null) {
      complain(node, kind, kind);
      return null;
    }
    boolean tooFine = Math.abs((long) number.scale()) > MOST_DIGITS;
    if (tooFine || number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      problems.add(Problem.of("source", 136, node.place(), ((Scalar) node).text(), least.toPlainString(),
          most.toPlainString()));
      return null;
    }
    return number;
  }

  <T> T wrong(Node node, String expected, T standIn) {
    complain(node, expected, expected);
    return standIn;
  }

  private void complain(Node node, String expected, String remedy) {
    problems.add(Problem.of("source", 134, node.place(), Message.of("source.type." + expected),
        Message.of("source.type." + kindOf(node)), Message.of("source.type." + remedy)));
  }

  private static String kindOf(Node node) {
    return switch (node) {
      case Mapping fields -> "fields";
      case Sequence list -> "list";
      case Scalar scalar -> switch (scalar.kind()) {
        case TEXT -> "text";
        case NUMBER -> "number";
        case TRUTH -> "truth";
        case NOTHING -> "nothing";
      };
    };
  }
}
