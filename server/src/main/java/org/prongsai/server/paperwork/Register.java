package org.prongsai.server.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDigits;

/**
 * A register of numbers (ทะเบียนคุมเลขที่).
 *
 * @param prefix before the running number, as in {@code นม ๗๓๕๐๑/}; may be empty
 * @param yearBehind whether the year follows, as in 12/2569
 * @param fiscal whether it begins anew with the fiscal year; else with the calendar year
 * @param beginsYear the first year kept here, Buddhist era
 * @param beginsAt its first number: those before stand in the book on paper
 */
public record Register(long agency, long id, Series series, String name, String prefix, boolean yearBehind,
    boolean fiscal, int beginsYear, int beginsAt) {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_PREFIX = 60;
  private static final int BUDDHIST = 543;

  /** What sort of papers take their numbers here. */
  public enum Series {
    MEMO, ORDER, ANNOUNCEMENT;

    /** That of a paper; null for papers that bear no number. */
    static @Nullable Series of(ReportKind kind, boolean cover) {
      if (cover || kind == ReportKind.MEMO) {
        return MEMO;
      }
      return kind == ReportKind.ORDER ? ORDER : kind == ReportKind.ANNOUNCEMENT ? ANNOUNCEMENT : null;
    }
  }

  /** What has become of a number. */
  public enum State {
    RESERVED(Tone.INFO, Icon.FLAG), ASSIGNED(Tone.GOOD, Icon.CHECK_CIRCLE_FILL), VOID(Tone.PLAIN, Icon.SLASH_CIRCLE);

    private final Tone tone;
    private final Icon icon;

    State(Tone tone, Icon icon) {
      this.tone = tone;
      this.icon = icon;
    }

    /** As pages show it. */
    public Status status() {
      return Status.of(tone, icon, "paperwork.number." + name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A number taken from a register.
   *
   * @param paper that bears it, or for which it is held; null for none of this system
   * @param purpose what it was taken for
   * @param reason why it is void; null when it is not
   */
  public record Number(long agency, long register, int year, int running, State state, @Nullable Long paper,
      String purpose, @Nullable String reason, String takenBy, Instant takenAt) {

    boolean isFreeFor(long other) {
      return state == State.RESERVED && (paper == null || paper == other);
    }

    Number as(State other, @Nullable Long forPaper, String forPurpose, @Nullable String why) {
      return new Number(agency, register, year, running, other, forPaper, forPurpose, why, takenBy, takenAt);
    }

    Map<String, @Nullable Object> forTrail() {
      Map<String, @Nullable Object> fields = new TreeMap<>();
      fields.put("number", running + "/" + year);
      fields.put("state", state.name());
      fields.put("paper", paper);
      fields.put("purpose", purpose);
      fields.put("reason", reason);
      return fields;
    }
  }

  /** @param day in whose year a number would be taken */
  int yearOf(LocalDate day) {
    return fiscal ? FiscalYear.of(day).year() : day.getYear() + BUDDHIST;
  }

  /** How its numbers look. */
  String sample() {
    return prefix + beginsAt + (yearBehind ? "/" + beginsYear : "");
  }

  /** As it is printed on a paper, in the digits of what stands before it: {@code นม ๗๓๕๐๑/๑๑๘}. */
  String text(Number number) {
    String running = number.running() + (yearBehind ? "/" + number.year() : "");
    return prefix + (prefix.equals(ThaiDigits.toArabic(prefix)) ? running : ThaiDigits.toThai(running));
  }
}
