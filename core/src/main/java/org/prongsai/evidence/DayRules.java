package org.prongsai.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Finding.Seriousness;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.ThaiDates;

/** Whether the day of publication is stated, and can be true. */
final class DayRules {

  private static final int REACH = 60;

  private DayRules() {}

  static List<Finding> of(Proof proof, LocalDate today, ProofWords words) {
    @Nullable LocalDate stated = proof.content().published();
    LocalDate day = stated == null ? inText(proof.text() + "\n" + proof.around(), words).orElse(null) : stated;
    if (day == null) {
      return List.of(Finding.of("evidence", "no-published-day", Seriousness.NOTE));
    }
    return day.isAfter(today)
        ? List.of(Finding.of("evidence", "published-in-future", Seriousness.LIKELY, ThaiDates.official(day), day.toString()))
        : List.of();
  }

  private static Optional<LocalDate> inText(String text, ProofWords words) {
    for (String word : words.published()) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int from = at + word.length();
        String behind = text.substring(from, Math.min(text.length(), from + REACH)).split("\n", 2)[0];
        if (DateReader.read(behind, null) instanceof DateReading.Day(var day)) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }
}
