package org.prongsai.server.improvement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.web.Form;
import org.prongsai.thai.ThaiDigits;

/**
 * Which measures a list shows, and in what order.
 *
 * @param words every one of which a measure has to contain, in whatever case and digits
 * @param unit number of an owner; null for all
 * @param state null for all but the dropped
 * @param indicator null for all
 * @param due {@code late}, {@code soon} (30 days), {@code none} (no date), the month of the last day as in {@code 2026-03};
 *     empty for all
 * @param sort {@code plan}, {@code name}, {@code unit}, {@code state}, {@code due}, {@code indicator}
 * @param board whether they are shown by state
 */
record MeasureFilter(List<String> words, @Nullable Long unit, @Nullable ActivityState state, @Nullable Integer indicator,
    String due, String sort, boolean down, boolean board) {

  private static final int SOON = 30;
  private static final List<String> SORTS = List.of("plan", "name", "unit", "state", "due", "indicator");

  static MeasureFilter of(Form form) {
    String words = form.text("q");
    Long indicator = form.id("indicator");
    ActivityState state = Arrays.stream(ActivityState.values())
        .filter(each -> each.name().equals(form.text("state"))).findFirst().orElse(null);
    String sort = form.text("sort").replace("-", "");
    return new MeasureFilter(words.isEmpty() ? List.of() : List.of(plain(words).split("\\s+")), form.id("unit"), state,
        indicator == null ? null : indicator.intValue(), form.text("due"), SORTS.contains(sort) ? sort : "plan",
        form.text("sort").startsWith("-"), form.text("view").equals("board"));
  }

  List<Measure> of(List<Measure> all, LocalDate today) {
    Predicate<Measure> wanted = measure -> isOfUnit(measure.activity()) && isInState(measure.activity().state())
        && (indicator == null || indicator.equals(measure.about().indicator())) && isDue(measure.activity(), today)
        && contains(measure);
    Comparator<Measure> order = order();
    return all.stream().filter(wanted).sorted(down ? order.reversed() : order).toList();
  }

  private boolean isOfUnit(Activity activity) {
    return unit == null || activity.planned().isOfEveryUnit() || activity.units().contains(unit)
        || Objects.equals(activity.planned().compilingUnit(), unit);
  }

  private boolean isInState(ActivityState of) {
    return state == null ? of != ActivityState.DROPPED : of == state;
  }

  private boolean isDue(Activity activity, LocalDate today) {
    LocalDate next = activity.nextDue(today);
    return switch (due) {
      case "late" -> activity.isLate(today);
      case "soon" -> (activity.state().isOpen() || activity.state() == ActivityState.DRAFTED) && next != null
          && !next.isAfter(today.plusDays(SOON));
      case "none" -> activity.lastDay() == null;
      default -> !isMonth() || activity.lastDay() != null && activity.lastDay().toString().startsWith(due);
    };
  }

  boolean isMonth() {
    return due.matches("\\d{4}-(0[1-9]|1[0-2])");
  }

  private boolean contains(Measure measure) {
    if (words.isEmpty()) {
      return true;
    }
    StringBuilder text = new StringBuilder();
    for (MeasureField field : MeasureField.values()) {
      text.append(field.text(measure.activity().planned())).append(' ');
    }
    String searched = plain(text.append(measure.name()).toString());
    return words.stream().allMatch(searched::contains);
  }

  private static String plain(String text) {
    return ThaiDigits.toArabic(text).toLowerCase(Locale.ROOT).strip();
  }

  private Comparator<Measure> order() {
    return switch (sort) {
      case "name" -> by(Measure::name);
      case "unit" -> by(measure -> MeasureField.OWNERS.text(measure.activity().planned()));
      case "state" -> by(measure -> measure.activity().state());
      case "due" -> by(measure -> measure.activity().lastDay());
      case "indicator" -> by(measure -> measure.about().indicator());
      default -> by(measure -> measure.activity().place());
    };
  }

  /** What lacks the property comes last. */
  private static <T extends Comparable<? super T>> Comparator<Measure> by(Function<Measure, @Nullable T> property) {
    return Comparator.comparing((Measure measure) -> property.apply(measure), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(measure -> measure.activity().place());
  }

  boolean isAll() {
    return words.isEmpty() && unit == null && state == null && indicator == null && due.isEmpty();
  }

  /** The query that leads back to this list, with another value for one of its names. */
  String with(String name, String value) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("q", String.join(" ", words));
    query.put("unit", unit == null ? "" : unit.toString());
    query.put("state", state == null ? "" : state.name());
    query.put("indicator", indicator == null ? "" : indicator.toString());
    query.put("due", due);
    query.put("sort", sort.equals("plan") && !down ? "" : (down ? "-" : "") + sort);
    query.put("view", board ? "board" : "");
    query.put(name, value);
    List<String> parts = query.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8).replace("+", "%20"))
        .toList();
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** The query of this list as it is. */
  String query() {
    return with("", "");
  }
}
