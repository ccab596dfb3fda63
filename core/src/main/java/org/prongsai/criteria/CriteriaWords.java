package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;

/** The terms of the criteria in words that an officer reads, in one language. */
public record CriteriaWords(Language language) {

  /** How sure it is; official texts too have words for it. */
  public String of(Standing standing) {
    return word("standing", standing);
  }

  /** What must stand beside a text; empty only for what is official. */
  public String mark(Standing standing) {
    return standing == Standing.OFFICIAL ? "" : "[" + of(standing) + "]";
  }

  public String of(Instrument.Kind kind) {
    return word("instrument-kind", kind);
  }

  public String of(Combination combination) {
    return word("combination", combination);
  }

  public String of(Item.Feed feed) {
    return word("feed", feed);
  }

  public String of(Polarity polarity) {
    return word("polarity", polarity);
  }

  public String of(Change.Subject subject) {
    return word("subject", subject);
  }

  public String of(Proof.Use use) {
    return word("use", use);
  }

  public String of(CurveBreak.Reason reason) {
    return word("reason", reason);
  }

  public String of(DataPeriod period) {
    return text("period." + Words.of(period.kind()), period.fiscalYear() == null ? "" : period.fiscalYear());
  }

  /** The year as a distance, so that it holds for any year. */
  public String of(RelativePeriod period) {
    String key = "relative." + Words.of(period.kind());
    Integer distance = period.yearsFromNow();
    if (distance == null) {
      return text(key);
    }
    String year = switch (distance) {
      case 0 -> "same";
      case -1 -> "year-before";
      default -> distance < 0 ? "before" : "after";
    };
    return text(key, Message.of("criteria.distance." + year, Math.abs(distance)));
  }

  /** Which part of a comparison a change belongs to: structure, questions, items, results. */
  public String section(Change change) {
    return text("section." + switch (change.subject()) {
      case INSTRUMENT, PART, INDICATOR, SUB_INDICATOR -> "structure";
      case QUESTION -> "questions";
      case ITEM -> "items";
      case LEVEL -> "results";
    });
  }

  /** @param kinds empty for all */
  public String of(Collection<AgencyKind> kinds) {
    if (kinds.isEmpty()) {
      return text("kinds.all");
    }
    return String.join(", ", kinds.stream().sorted().map(kind -> text("kind-of-agency." + kind.code())).toList());
  }

  /** In percent of the whole above. */
  public String of(@Nullable WeightRange weight) {
    if (weight == null) {
      return text("weight.none");
    }
    return weight.isKnown()
        ? percent(weight.low())
        : text("weight.range", hundredfold(weight.low()), hundredfold(weight.high()));
  }

  public String percent(BigDecimal share) {
    return text("weight.known", hundredfold(share));
  }

  private static String hundredfold(BigDecimal share) {
    return plain(share.movePointRight(2));
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** The options from the least to the most, with their scores. */
  public String of(Scale scale, Polarity polarity) {
    List<Scale.Option> options = scale.options().stream()
        .sorted((a, b) -> a.score().compareTo(b.score()) * (polarity == Polarity.NEGATIVE ? -1 : 1))
        .toList();
    return String.join(" / ", options.stream()
        .map(option -> option.label().text().in(language) + " = " + plain(score(option, polarity)))
        .toList());
  }

  /** What an answer counts, where a negative question turns the scale round. */
  public static BigDecimal score(Scale.Option option, Polarity polarity) {
    return polarity == Polarity.NEGATIVE ? BigDecimal.valueOf(100).subtract(option.score()) : option.score();
  }

  public String of(Level level) {
    String name = level.name().text().in(language);
    return level.eachInstrument() == null
        ? text("level.line", name, plain(level.minimum()))
        : text("level.line-each", name, plain(level.minimum()), plain(level.eachInstrument()));
  }

  public String of(@Nullable SamplingRule rule) {
    if (rule == null) {
      return text("sampling.none");
    }
    StringBuilder words = new StringBuilder(text("sampling.line", rule.minimum()));
    if (rule.percent() != null) {
      words.insert(0, text("sampling.percent", plain(rule.percent())) + ", ");
    }
    if (rule.most() != null) {
      words.append(", ").append(text("sampling.most", rule.most()));
    }
    return words.append(' ').append(text("sampling.whole")).toString();
  }

  public String of(Rounding rounding) {
    if (rounding.stages().isEmpty()) {
      return text("rounding.exact", rounding.places());
    }
    List<String> stages = Arrays.stream(Rounding.Stage.values())
        .filter(rounding.stages()::contains)
        .map(stage -> word("stage", stage))
        .toList();
    return text("rounding.stages", rounding.places(), String.join(", ", stages));
  }

  String text(String key, Object... arguments) {
    return Message.of("criteria." + key, arguments).in(language);
  }

  private String word(String list, Enum<?> value) {
    return text(list + "." + Words.of(value));
  }
}
