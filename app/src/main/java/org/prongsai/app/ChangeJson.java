package org.prongsai.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.prongsai.criteria.Change;
import org.prongsai.criteria.ChangeWords;
import org.prongsai.message.Language;

/** A change as JSON: its kind, the codes on both sides, and the sentence. */
final class ChangeJson {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private record Codes(List<String> from, List<String> to) {}

  private ChangeJson() {}

  static Map<String, Object> of(Change change, Language language) {
    Codes codes = codes(change);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", HUMP.matcher(change.getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT));
    json.put("subject", word(change.subject()));
    json.put("from", codes.from());
    json.put("to", codes.to());
    json.put("message", new ChangeWords(language).of(change));
    return json;
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What stands on both sides under the same id bears the code of the newer one. */
  private static Codes codes(Change change) {
    return switch (change) {
      case Change.Appeared it -> new Codes(List.of(), List.of(it.code()));
      case Change.Gone it -> new Codes(List.of(it.code()), List.of());
      case Change.Renumbered it -> new Codes(List.of(it.from()), List.of(it.to()));
      case Change.Replaced it -> new Codes(List.of(it.from()), List.of(it.to()));
      case Change.Merged it -> new Codes(it.from(), List.of(it.to()));
      case Change.Split it -> new Codes(List.of(it.from()), it.to());
      case Change.Regrouped it -> new Codes(it.from(), it.to());
      case Change.Reworded it -> stays(it.code());
      case Change.Moved it -> stays(it.code());
      case Change.Unknown it -> it.instrument().isEmpty() ? new Codes(List.of(), List.of()) : stays(it.instrument());
      case Change.Rescaled it -> stays(it.code());
      case Change.Turned it -> stays(it.code());
      case Change.Recomposed it -> stays(it.code());
      case Change.Rescheduled it -> stays(it.code());
      case Change.ComponentAdded it -> stays(it.code());
      case Change.ComponentGone it -> stays(it.code());
      case Change.ComponentReworded it -> stays(it.code());
      case Change.ComponentObliged it -> stays(it.code());
      case Change.Readdressed it -> stays(it.code());
      case Change.Reformed it -> stays(it.code());
      case Change.Refed it -> stays(it.code());
      case Change.Reweighed it -> stays(it.code());
      case Change.Recombined it -> stays(it.code());
      case Change.Rebounded it -> stays(it.to().code());
      case Change.Resampled it -> stays(it.instrument());
      case Change.Rerounded it -> new Codes(List.of(), List.of());
    };
  }

  private static Codes stays(String code) {
    return new Codes(List.of(code), List.of(code));
  }
}
