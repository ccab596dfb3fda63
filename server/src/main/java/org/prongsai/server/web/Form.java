package org.prongsai.server.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * What was typed into a form, and what is wrong with it. A form that is refused is shown again from this object: nothing
 * that was typed is lost. Handlers get it as an argument.
 */
public final class Form {

  /** @param field the name of the field; the summary on top links to it */
  public record Wrong(String field, Problem problem) {}

  /** Some forty pages: nobody types more into one field. */
  static final int LONGEST = 100_000;

  private static final Pattern SOFT_BREAK = Pattern.compile("[\\x{b}\\f\\x{85}\\x{2028}\\x{2029}]");
  /** Controls, the marks that turn the text after them around, what is no character at all. */
  private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|"
      + "[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{fdd0}-\\x{fdef}\\x{fffe}\\x{ffff}]|\\p{Cs}");

  private final Map<String, List<String>> typed = new LinkedHashMap<>();
  private final List<Wrong> wrongs = new ArrayList<>();

  public Form() {}

  /**
   * What a browser sent. Text that is pasted from elsewhere brings along what no page shows and neither the database nor a
   * Word file can hold: that is taken out. A field that is far too long is wrong from the start.
   */
  public Form(Map<String, List<String>> typed) {
    typed.forEach((name, values) -> this.typed.put(name, values.stream().map(Form::writable).toList()));
    this.typed.forEach((name, values) -> {
      if (values.stream().anyMatch(value -> value.length() > LONGEST)) {
        wrong(name, Problem.of("web", 1002, Place.NOWHERE, LONGEST));
      }
    });
  }

  private static String writable(String value) {
    return UNWRITABLE.matcher(SOFT_BREAK.matcher(value).replaceAll("\n")).replaceAll("");
  }

  /** Fills a field before the form is first shown. */
  public Form with(String field, @Nullable Object value) {
    typed.put(field, value == null ? List.of() : List.of(value.toString()));
    return this;
  }

  /** Takes a field out, as a box that is not ticked sends nothing. */
  public Form without(String field) {
    typed.remove(field);
    return this;
  }

  public Form withAll(String field, List<?> values) {
    typed.put(field, values.stream().map(Object::toString).toList());
    return this;
  }

  /** The field's text without the spaces around it; empty when nothing was typed. Line ends are {@code \n}. */
  public String text(String field) {
    return values(field).isEmpty() ? "" : values(field).getFirst().replace("\r\n", "\n").strip();
  }

  /** As {@link #text}; null when nothing was typed. */
  public @Nullable String textOrNull(String field) {
    String text = text(field);
    return text.isEmpty() ? null : text;
  }

  /** The lines of the field that are not empty. */
  public List<String> lines(String field) {
    return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public List<String> values(String field) {
    return typed.getOrDefault(field, List.of());
  }

  public boolean has(String field, Object value) {
    return values(field).contains(value.toString());
  }

  /** Whether a box of that name was ticked or a button of that name pressed. */
  public boolean has(String field) {
    return typed.containsKey(field);
  }

  /** A whole number that the page itself put into the form; null when it is none, which no honest browser sends. */
  public @Nullable Long id(String field) {
    String text = text(field);
    return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }

  public List<Long> ids(String field) {
    return values(field).stream().filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf).toList();
  }

  public List<String> names() {
    return List.copyOf(typed.keySet());
  }

  /**
   * The field's text; when nothing was typed, that is noted as wrong.
   *
   * @param label of the field, as the page shows it
   */
  public String required(String field, Message label) {
    if (text(field).isEmpty()) {
      wrong(field, Problem.of("web", 1000, Place.NOWHERE, label));
    }
    return text(field);
  }

  /**
   * As {@link #required}, for a name of something: one line that fits into lists and signs.
   *
   * @param longest in characters
   */
  public String name(String field, Message label, int longest) {
    String name = required(field, label).replaceAll("\\s+", " ");
    if (name.length() > longest && wrong(field) == null) {
      wrong(field, Problem.of("web", 1002, Place.NOWHERE, longest));
    }
    return name;
  }

  /** The values chosen; when none was, that is noted as wrong. */
  public List<String> chosen(String field, Message label) {
    if (values(field).stream().allMatch(String::isBlank)) {
      wrong(field, Problem.of("web", 1001, Place.NOWHERE, label));
    }
    return values(field);
  }

  public void wrong(String field, Problem problem) {
    wrongs.add(new Wrong(field, problem));
  }

  public boolean isSound() {
    return wrongs.isEmpty();
  }

  public List<Wrong> wrongs() {
    return List.copyOf(wrongs);
  }

  /** What is wrong with one field; null when nothing is. */
  public @Nullable Problem wrong(String field) {
    return wrongs.stream().filter(wrong -> wrong.field().equals(field)).map(Wrong::problem).findFirst().orElse(null);
  }
}
