package org.prongsai.server.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;

/**
 * A kind of paper that could be written.
 *
 * @param lack why it cannot be at this moment; null when it can
 */
record Offer(ReportKind kind, @Nullable Period period, @Nullable Problem lack) {

  private static final int FIRST_LACK = 710;
  private static final int LAST_LACK = 718;
  private static final int UNREPORTED = 712;

  /** What can be chosen, in the order of the year's work. */
  static List<Offer> all() {
    List<Offer> all = new ArrayList<>();
    for (ReportKind kind : ReportKind.values()) {
      if (kind == ReportKind.PROGRESS) {
        all.add(new Offer(kind, Period.SIX_MONTHS, null));
        all.add(new Offer(kind, Period.YEAR, null));
      } else {
        all.add(new Offer(kind, null, null));
      }
    }
    return all;
  }

  /** As the form sends it: {@code progress-six-months}. */
  String code() {
    return period == null ? kind.code() : kind.code() + (period == Period.SIX_MONTHS ? "-six-months" : "-year");
  }

  static Optional<Offer> ofCode(String code) {
    return all().stream().filter(offer -> offer.code().equals(code)).findFirst();
  }

  Offer with(Outcome<?> possible) {
    return possible instanceof Outcome.Refused<?>(var problems) ? new Offer(kind, period, problems.getFirst()) : this;
  }

  Message name() {
    return Message.of("paperwork.offer." + code());
  }

  /** Where what is missing can be entered, below the office; null where there is no such page. */
  @Nullable String remedyPath(int year) {
    return lack == null || !lack.room().equals("documents") ? null : switch (lack.number()) {
      case FIRST_LACK -> "/" + (year - 1) + "/results";
      case 711 -> "/" + year + "/measures";
      case 712 -> "/" + year + "/progress";
      case 713 -> "/" + year + "/disclosure";
      default -> null;
    };
  }

  /** What is missing, in the words of the office; null where the problem's own words serve. */
  @Nullable Message lackWords() {
    return words(lack, period);
  }

  /** @param period of a progress report; null for other kinds */
  static @Nullable Message words(@Nullable Problem missing, @Nullable Period period) {
    if (missing == null || !missing.room().equals("documents") || missing.number() < FIRST_LACK
        || missing.number() > LAST_LACK) {
      return null;
    }
    boolean late = missing.number() == UNREPORTED && period == Period.SIX_MONTHS;
    return Message.of("paperwork.lack." + missing.number() + (late ? "-six-months" : ""));
  }
}
