package org.prongsai.thai;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rhythms in official style. */
final class RhythmText {

  private RhythmText() {}

  static String of(DateReading.Recurrence rhythm) {
    List<Length> every = rhythm.every();
    boolean dated = !rhythm.months().isEmpty();
    if (every == null) {
      return dated ? months(rhythm) : "เป็นระยะ";
    }
    String base = every.size() == 1 ? one(every.getFirst())
        : every.stream().map(RhythmText::repeated).collect(Collectors.joining(" หรือ"));
    if (dated) {
      return (every.equals(List.of(Length.years(1))) ? "" : base + " ") + months(rhythm);
    }
    return rhythm.dueDays().isEmpty() ? base : base + " ภายในวันที่ " + dayOfMonth(rhythm.dueDays().getFirst());
  }

  private static String one(Length length) {
    if (length.count() == 1) {
      return unit(length) + "ละ 1 ครั้ง";
    }
    return length.equals(Length.months(3)) ? "ไตรมาสละ 1 ครั้ง" : repeated(length);
  }

  private static String repeated(Length length) {
    if (length.equals(Length.months(3))) {
      return "ทุกไตรมาส";
    }
    return length.count() == 1 ? "ทุก" + unit(length) : "ทุก " + of(length);
  }

  /** "๖ เดือน". */
  static String of(Length length) {
    return length.count() + " " + unit(length);
  }

  private static String unit(Length length) {
    return switch (length.unit()) {
      case DAY -> "วัน";
      case WEEK -> "สัปดาห์";
      case MONTH -> "เดือน";
      case YEAR -> "ปี";
    };
  }

  private static String months(DateReading.Recurrence rhythm) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < rhythm.months().size(); i++) {
      int month = rhythm.months().get(i);
      String due = rhythm.dueDays().isEmpty() ? "" : rhythm.dueDays().get(i);
      names.add(due.isEmpty() || isLastDay(due, month)
          ? "เดือน" + ThaiMonths.full(month) : "วันที่ " + dayOfMonth(due) + " " + ThaiMonths.full(month));
    }
    return (rhythm.dueDays().isEmpty() ? "ใน" : "ภายใน") + String.join(" และ", names) + " ของทุกปี";
  }

  private static boolean isLastDay(String due, int month) {
    return dayOfMonth(due) == (month == 2 ? 28 : Month.of(month).maxLength());
  }

  private static int dayOfMonth(String due) {
    return Integer.parseInt(due.substring(due.lastIndexOf('-') + 1));
  }
}
