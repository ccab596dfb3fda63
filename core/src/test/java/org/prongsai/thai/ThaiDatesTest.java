package org.prongsai.thai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThaiDatesTest {

  private static final LocalDate DAY = LocalDate.of(2023, 4, 3);

  @Test
  void datesStandInTheStylesOfOfficialPapers() {
    assertEquals("๓ เมษายน ๒๕๖๖", ThaiDates.official(DAY));
    assertEquals("๓ เม.ย. ๖๖", ThaiDates.brief(DAY));
    assertEquals("วันที่ ๓ เดือนเมษายน พ.ศ. ๒๕๖๖", ThaiDates.inFull(DAY));
    assertEquals("3 เมษายน 2566", ThaiDigits.toArabic(ThaiDates.official(DAY)));
  }

  @Test
  void periodsStandAsTheSeedsWriteThem() {
    DateRange year = new FiscalYear(2569).days();
    assertEquals("๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙", ThaiDates.official(year));
    assertEquals("ต.ค. ๖๘ - ก.ย. ๖๙", ThaiDates.brief(year));
    assertEquals("ปีงบประมาณ พ.ศ. ๒๕๖๙", ThaiDates.official(new FiscalYear(2569)));
  }

  @Test
  void readingsAreSaidInOfficialStyle() {
    assertEquals("ภายในเดือนเมษายน ๒๕๖๖", ThaiDates.official(new DateReading.Due(LocalDate.of(2023, 4, 30))));
    assertEquals("ภายในวันที่ ๓ เมษายน ๒๕๖๖", ThaiDates.official(new DateReading.Due(DAY)));
    assertEquals("ไตรมาสละ ๑ ครั้ง", ThaiDates.official(DateReading.Recurrence.every(Length.months(3))));
    assertEquals("ทุกเดือน หรือทุกไตรมาส", ThaiDates.official(DateReading.Recurrence.every(Length.months(1), Length.months(3))));
    assertEquals("ทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี", ThaiDates.official(
        new DateReading.Recurrence(List.of(Length.months(6)), List.of(4, 10), List.of("--04-30", "--10-31"))));
    assertEquals("ภายใน ๗ วัน", ThaiDates.official(new DateReading.Relative(Length.days(7))));
    assertEquals("ระยะเวลา ๑ ปี", ThaiDates.official(new DateReading.Duration(Length.years(1))));
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    Random random = new Random(9);
    for (int i = 0; i < 5_000; i++) {
      DateReading reading = reading(random);
      String text = ThaiDates.official(reading);
      assertEquals(reading, DateReader.read(text, null), text);
      assertEquals(reading, DateReader.read(ThaiDigits.toArabic(text), null), text);
    }
  }

  @Test
  void everyDayIsReadBackFromEachStyle() {
    for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
      DateReading expected = new DateReading.Day(day);
      assertEquals(expected, DateReader.read(ThaiDates.official(day), null));
      assertEquals(expected, DateReader.read(ThaiDates.brief(day), null));
      assertEquals(expected, DateReader.read(ThaiDates.inFull(day), null));
      assertEquals(FiscalYear.of(day), new FiscalYear(day.plusMonths(3).getYear() + 543));
    }
  }

  private static DateReading reading(Random random) {
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(6_000));
    Length length = new Length(1 + random.nextInt(30), Length.Unit.values()[random.nextInt(4)]);
    return switch (random.nextInt(8)) {
      case 0 -> new DateReading.Day(day);
      case 1 -> new DateReading.Range(new DateRange(day, day.plusDays(random.nextInt(900))));
      case 2 -> new DateReading.Month(YearMonth.from(day));
      case 3 -> new DateReading.Due(random.nextBoolean() ? day : YearMonth.from(day).atEndOfMonth());
      case 4 -> rhythm(random, length);
      case 5 -> new DateReading.Relative(length);
      case 6 -> new DateReading.Duration(length);
      default -> new DateReading.Unspecific(null);
    };
  }

  private static DateReading rhythm(Random random, Length length) {
    Length other = new Length(length.count() + 1, length.unit());
    List<Integer> months = random.ints(1 + random.nextInt(3), 1, 13).distinct().sorted().boxed().toList();
    List<String> due = new ArrayList<>();
    months.forEach(month -> due.add("--%02d-%02d".formatted(month, 1 + random.nextInt(28))));
    return switch (random.nextInt(5)) {
      case 0 -> DateReading.Recurrence.every(length);
      case 1 -> DateReading.Recurrence.every(length, other);
      case 2 -> DateReading.Recurrence.irregular();
      case 3 -> new DateReading.Recurrence(List.of(Length.months(6)), months, due);
      default -> new DateReading.Recurrence(List.of(Length.months(1)), List.of(), List.of("---%02d".formatted(1 + random.nextInt(31))));
    };
  }
}
