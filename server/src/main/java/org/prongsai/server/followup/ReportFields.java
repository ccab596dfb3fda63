package org.prongsai.server.followup;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.planning.Baht;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.web.Form;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;

/**
 * Reads a report out of a form, and writes one into it. The page of one report has all the fields; the page on which a
 * unit reports on everything at once has the first few of them for each piece, their names ended by its key.
 *
 * @param ending of all field names: empty, or {@code -12-3}
 */
record ReportFields(Form form, String ending, int fiscalYear, LocalDate today) {

  /** Stands for "none" where a field is laid beside another. */
  static final String NONE = "\u2205";

  private static final List<String> FIELDS = List.of("standing", "progress", "results", "outcomes", "problems",
      "suggestions", "spent", "event-day", "event-place", "participants", "links", "day");
  private static final int LONGEST_LINK = 2000;

  String name(String field) {
    return field + ending;
  }

  /** Whether somebody has said anything in these fields, beyond what stood there before. */
  boolean isTouched() {
    boolean moved = !form.text(name("standing")).equals(form.text(name("was"))) && !form.text(name("standing")).isEmpty();
    return moved || !form.text(name("progress")).isEmpty() || form.has(name("progress-none"))
        || !form.text(name("links")).isEmpty() || !form.ids(name("kept")).isEmpty();
  }

  /** The report as told; what is wrong is said to the form, and then the report is not to be used. */
  Report.Told read(@Nullable LocalDate round) {
    Stated progress = stated("progress");
    if (!progress.isSaid()) {
      wrong("progress", Problem.of("followup", 2302, Place.NOWHERE));
    }
    return new Report.Told(day(), round, false, standing(), progress, stated("results"),
        stated("outcomes"), stated("problems"), stated("suggestions"), spent(), event(), links(), List.of(), List.of());
  }

  /** As {@link #read}, for a report that is corrected: what was not touched keeps the dates that were read in it. */
  Report.Told amend(Report.Told before) {
    Report.Told told = read(before.round());
    return new Report.Told(told.day(), told.round(), before.compiles(), told.standing(),
        kept(before.progress(), told.progress()), kept(before.results(), told.results()),
        kept(before.outcomes(), told.outcomes()), kept(before.problems(), told.problems()),
        kept(before.suggestions(), told.suggestions()), told.spent(), told.event(), told.links(), before.files(),
        told.standing() == before.standing() ? before.timings() : List.of());
  }

  private static Stated kept(Stated before, Stated after) {
    return before.none() == after.none() && before.texts().equals(after.texts()) ? before : after;
  }

  private LocalDate day() {
    String written = form.text(name("day"));
    if (written.isEmpty()) {
      return today;
    }
    LocalDate day = date(written);
    if (day == null) {
      wrong("day", Problem.of("followup", 2306, Place.NOWHERE, written));
    } else if (day.isAfter(today)) {
      wrong("day", Problem.of("followup", 2308, Place.NOWHERE, written));
    }
    return day == null ? today : day;
  }

  private Standing standing() {
    String chosen = form.text(name("standing"));
    Optional<Standing> standing = Arrays.stream(Standing.values()).filter(each -> each.name().equals(chosen)).findFirst();
    if (standing.isEmpty()) {
      wrong("standing", Problem.of("followup", 2301, Place.NOWHERE));
    }
    return standing.orElse(Standing.UNDER_WAY);
  }

  private Stated stated(String field) {
    List<String> lines = form.lines(name(field));
    boolean none = form.has(name(field + "-none"));
    if (none && !lines.isEmpty()) {
      wrong(field, Problem.of("followup", 2303, Place.NOWHERE));
      return Stated.of(lines);
    }
    return none ? Stated.NONE : Stated.of(lines);
  }

  private Budget spent() {
    String written = form.text(name("spent"));
    if (form.has(name("spent-none"))) {
      if (!written.isEmpty()) {
        wrong("spent", Problem.of("followup", 2303, Place.NOWHERE));
      }
      return Budget.NONE;
    }
    if (written.isEmpty()) {
      return Budget.UNSAID;
    }
    Optional<Long> satang = Baht.read(written);
    if (satang.isEmpty()) {
      wrong("spent", Problem.of("followup", 2304, Place.NOWHERE, written));
    }
    return satang.map(amount -> new Budget(false, amount, null)).orElse(Budget.UNSAID);
  }

  private Report.@Nullable Event event() {
    String day = form.text(name("event-day"));
    String place = form.text(name("event-place"));
    String participants = people(form.text(name("participants")));
    if (day.isEmpty() && place.isEmpty() && participants.isEmpty()) {
      return null;
    }
    LocalDate date = day.isEmpty() ? null : date(day);
    if (!day.isEmpty() && date == null) {
      wrong("event-day", Problem.of("followup", 2306, Place.NOWHERE, day));
    }
    boolean counted = participants.matches("\\d{1,6}");
    if (!participants.isEmpty() && !counted) {
      wrong("participants", Problem.of("followup", 2305, Place.NOWHERE, participants));
    }
    return new Report.Event(date, place.isEmpty() ? null : place, counted ? Integer.valueOf(participants) : null);
  }

  /** People write after the number what is counted, though the label says so. */
  private static String people(String written) {
    String number = ThaiDigits.toArabic(written).replace(",", "");
    for (Language language : Language.values()) {
      String counted = Message.of("followup.field.participants.counted").in(language);
      if (number.endsWith(counted)) {
        return number.substring(0, number.length() - counted.length()).strip();
      }
    }
    return number;
  }

  private List<String> links() {
    List<String> links = new ArrayList<>();
    for (String line : form.lines(name("links"))) {
      if (isWebAddress(line)) {
        links.add(line);
      } else {
        wrong("links", Problem.of("followup", 2307, Place.NOWHERE, line));
      }
    }
    return links;
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text);
      return text.length() <= LONGEST_LINK && uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A day as people write it, or as the browser's own field for days sends it. */
  private @Nullable LocalDate date(String written) {
    return DateReader.read(written, fiscalYear) instanceof DateReading.Day(var day) ? day : null;
  }

  private void wrong(String field, Problem problem) {
    form.wrong(name(field), problem);
  }

  /** Every field as text, for laying two versions side by side. */
  static Map<String, String> texts(Form form) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String field : FIELDS) {
      texts.put(field, form.has(field + "-none") ? NONE : form.text(field));
    }
    return texts;
  }

  /** Writes what was told into the form. */
  void show(Report.Told told) {
    form.with(name("day"), ThaiDigits.toArabic(ThaiDates.official(told.day())));
    form.with(name("standing"), told.standing() == null ? null : told.standing().name());
    showStated("progress", told.progress());
    showStated("results", told.results());
    showStated("outcomes", told.outcomes());
    showStated("problems", told.problems());
    showStated("suggestions", told.suggestions());
    Budget spent = told.spent();
    form.with(name("spent"), spent.satang() == null ? null : BigDecimal.valueOf(spent.satang(), 2).toPlainString());
    tick("spent-none", spent.none());
    Report.Event event = told.event();
    if (event != null) {
      form.with(name("event-day"), event.day() == null ? null : ThaiDigits.toArabic(ThaiDates.official(event.day())));
      form.with(name("event-place"), event.place());
      form.with(name("participants"), event.participants());
    }
    form.with(name("links"), String.join("\n", told.links()));
  }

  private void showStated(String field, Stated stated) {
    form.with(name(field), String.join("\n", stated.texts()));
    tick(field + "-none", stated.none());
  }

  private void tick(String field, boolean on) {
    if (on) {
      form.with(name(field), "yes");
    }
  }
}
