package org.prongsai.thai;

import java.util.List;
import java.util.Random;

/** Expressions of time made from the grammar: what is meant is drawn first, then how it is written, then what happens to it. */
final class Sample {

  private static final List<String> DASHES = List.of(" - ", "-", "- ", " – ", " ถึง ", "ถึง", " จนถึง ");
  private static final List<String> WITHIN = List.of("ภายใน", "ภายใน ", "ไม่เกิน", "อย่างช้า ", "ภายในไม่เกิน");

  private final Random random;

  Sample(long seed) {
    random = new Random(seed);
  }

  /** @param expected as {@link Written} writes it, for fiscal year 2566 */
  record Expression(String text, String expected) {}

  Expression next() {
    Expression plain = switch (random.nextInt(13)) {
      case 0 -> day();
      case 1 -> numericDay();
      case 2 -> range();
      case 3 -> monthRange();
      case 4 -> month();
      case 5 -> due();
      case 6 -> year();
      case 7 -> part();
      case 8 -> rhythm();
      case 9 -> timesRhythm();
      case 10 -> yearlyMonths();
      case 11 -> length();
      default -> impossible();
    };
    return new Expression(noisy(plain.text()), plain.expected());
  }

  private record Date(int year, int month, int day) {
    String iso() {
      return "%04d-%02d-%02d".formatted(year - 543, month, day);
    }
  }

  private static int lastDay(int year, int month) {
    return switch (month) {
      case 2 -> (year - 543) % 4 == 0 ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private Date date() {
    int year = 2550 + random.nextInt(30);
    int month = 1 + random.nextInt(12);
    return new Date(year, month, 1 + random.nextInt(lastDay(year, month)));
  }

  private Expression day() {
    Date date = date();
    if (random.nextInt(4) == 0) {
      int year = date.month() >= 10 ? 2565 : 2566;
      int day = Math.min(date.day(), lastDay(year, date.month()));
      Date known = new Date(year, date.month(), day);
      return new Expression(dayWords(known.day()) + monthName(known.month()), "date:" + known.iso());
    }
    return new Expression(written(date), "date:" + date.iso());
  }

  private String written(Date date) {
    return dayWords(date.day()) + monthAndYear(date.month(), date.year());
  }

  private String dayWords(int day) {
    String lead = pick(List.of("", "", "วันที่ ", "วันที่", "วันศุกร์ที่ "));
    return lead + day + " " + pick(List.of("", "", "เดือน", "เดือน "));
  }

  private String monthAndYear(int month, int year) {
    return random.nextInt(3) == 0
        ? abbreviated(month) + pick(List.of(" ", "")) + (random.nextBoolean() ? year : "%02d".formatted(year % 100))
        : ThaiMonths.full(month) + pick(List.of(" ", " พ.ศ. ", " พ.ศ.", "พ. ศ. ", " ปี ", " ปี พ.ศ. ")) + year;
  }

  private String monthName(int month) {
    return random.nextInt(3) == 0 ? ThaiMonths.abbreviated(month) : ThaiMonths.full(month);
  }

  private String abbreviated(int month) {
    String dotted = ThaiMonths.abbreviated(month);
    return switch (random.nextInt(4)) {
      case 0 -> dotted.substring(0, dotted.length() - 1);
      case 1 -> dotted.replace(".", "");
      case 2 -> dotted.replace(".", ". ").strip();
      default -> dotted;
    };
  }

  private Expression numericDay() {
    Date date = date();
    String text = switch (random.nextInt(5)) {
      case 0 -> "%d/%d/%d".formatted(date.day(), date.month(), date.year());
      case 1 -> "%02d/%02d/%02d".formatted(date.day(), date.month(), date.year() % 100);
      case 2 -> "%d-%d-%d".formatted(date.day(), date.month(), date.year());
      case 3 -> "%02d.%02d.%d".formatted(date.day(), date.month(), date.year());
      default -> date.iso();
    };
    return new Expression(text, "date:" + date.iso());
  }

  private Expression range() {
    Date one = date();
    Date other = date();
    Date first = one.iso().compareTo(other.iso()) <= 0 ? one : other;
    Date last = one == first ? other : one;
    String expected = "range:" + first.iso() + "/" + last.iso();
    String lead = pick(List.of("", "", "ตั้งแต่", "ตั้งแต่ ", "ระหว่าง"));
    if (random.nextInt(3) == 0) {
      Date begin = new Date(last.year(), last.month(), 1 + random.nextInt(last.day()));
      return new Expression(lead + "วันที่ " + begin.day() + pick(DASHES) + last.day() + " " + ThaiMonths.full(last.month())
          + " " + last.year(), "range:" + begin.iso() + "/" + last.iso());
    }
    return new Expression(lead + written(first) + pick(DASHES) + written(last), expected);
  }

  private Expression monthRange() {
    int year = 2550 + random.nextInt(30);
    int first = 1 + random.nextInt(12);
    int last = 1 + random.nextInt(12);
    boolean crosses = first > last;
    String expected = "range:" + new Date(crosses ? year - 1 : year, first, 1).iso() + "/"
        + new Date(year, last, lastDay(year, last)).iso();
    String begin = random.nextBoolean() ? ThaiMonths.full(first) : monthAndYear(first, crosses ? year - 1 : year);
    return new Expression("เดือน" + begin + pick(DASHES) + pick(List.of("", "เดือน")) + monthAndYear(last, year), expected);
  }

  private Expression month() {
    Date date = date();
    String expected = "month:" + date.iso().substring(0, 7);
    return new Expression(pick(List.of("เดือน", "เดือน ", "ประจำเดือน", "")) + monthAndYear(date.month(), date.year()), expected);
  }

  private Expression due() {
    Date date = date();
    int last = lastDay(date.year(), date.month());
    String lead = pick(WITHIN);
    return switch (random.nextInt(4)) {
      case 0 -> new Expression(lead + "วันที่ " + date.day() + " " + monthAndYear(date.month(), date.year()), "due:" + date.iso());
      case 1 -> new Expression(lead + "เดือน" + monthAndYear(date.month(), date.year()),
          "due:" + new Date(date.year(), date.month(), last).iso());
      case 2 -> {
        int year = date.month() >= 10 ? 2565 : 2566;
        yield new Expression(lead + "เดือน" + monthName(date.month()),
            "due:" + new Date(year, date.month(), lastDay(year, date.month())).iso());
      }
      default -> new Expression("ภายในสิ้นปีงบประมาณ พ.ศ. " + date.year(), "due:" + new Date(date.year(), 9, 30).iso());
    };
  }

  private Expression year() {
    int year = 2550 + random.nextInt(30);
    if (random.nextBoolean()) {
      String text = pick(List.of("ปีงบประมาณ พ.ศ. ", "ประจำปีงบประมาณ พ.ศ.", "ปีงบประมาณ ", "ตลอดปีงบประมาณ พ.ศ. ", "ปีงบฯ "));
      return new Expression(text + year, "range:" + new Date(year - 1, 10, 1).iso() + "/" + new Date(year, 9, 30).iso());
    }
    String text = pick(List.of("ปี พ.ศ. ", "ประจำปี ", "ปี ", "พ.ศ. ", "ประจำปี พ.ศ."));
    return new Expression(text + year, "range:" + new Date(year, 1, 1).iso() + "/" + new Date(year, 12, 31).iso());
  }

  private Expression part() {
    int year = 2550 + random.nextInt(30);
    String of = pick(List.of(" ของปีงบประมาณ พ.ศ. ", " ปีงบประมาณ ", " ประจำปีงบประมาณ พ.ศ. "));
    String first = "range:" + new Date(year - 1, 10, 1).iso() + "/" + new Date(year, 3, 31).iso();
    String second = "range:" + new Date(year, 4, 1).iso() + "/" + new Date(year, 9, 30).iso();
    int quarter = 1 + random.nextInt(4);
    return switch (random.nextInt(5)) {
      case 0 -> new Expression(pick(List.of("รอบ 6 เดือน", "6 เดือนแรก", "รอบ 6 เดือนแรก", "ครึ่งปีแรก", "รอบหกเดือน")) + of + year, first);
      case 1 -> new Expression(pick(List.of("6 เดือนหลัง", "รอบ 6 เดือนหลัง", "ครึ่งปีหลัง")) + of + year, second);
      case 2 -> new Expression("ประจำปีงบประมาณ พ.ศ. " + year + pick(List.of(" รอบ 6 เดือน", " (รอบ 6 เดือน)")), first);
      case 3 -> new Expression("รอบ 6 เดือน", "range:2022-10-01/2023-03-31");
      default -> {
        int begin = quarter == 1 ? 10 : 3 * quarter - 5;
        int beginYear = quarter == 1 ? year - 1 : year;
        yield new Expression(pick(List.of("ไตรมาสที่ ", "ไตรมาส ", "ไตรมาสที่")) + quarter + pick(List.of(of, "/")) + year,
            "range:" + new Date(beginYear, begin, 1).iso() + "/" + new Date(beginYear, begin + 2, lastDay(beginYear, begin + 2)).iso());
      }
    };
  }

  private record Unit(String word, String iso) {}

  private static final List<Unit> UNITS =
      List.of(new Unit("เดือน", "P1M"), new Unit("ไตรมาส", "P3M"), new Unit("ปี", "P1Y"), new Unit("สัปดาห์", "P1W"));

  private Expression rhythm() {
    Unit unit = pick(UNITS);
    String lead = pick(List.of("", "เป็นประจำ", "อย่างน้อย", "รายงาน"));
    lead = lead.equals("อย่างน้อย") ? "" : lead;
    int number = 2 + random.nextInt(11);
    return switch (random.nextInt(4)) {
      case 0 -> new Expression(lead + pick(List.of("ทุก", "ทุกๆ ", "ทุก ๆ ", "ทุก ")) + unit.word(), "recurrence:" + unit.iso());
      case 1 -> new Expression(lead + pick(List.of("ทุก ", "ทุกๆ ", "ทุกรอบ ")) + number + " เดือน", "recurrence:P" + number + "M");
      case 2 -> {
        Unit other = UNITS.get((UNITS.indexOf(unit) + 1) % UNITS.size());
        yield new Expression("ทุก" + unit.word() + pick(List.of("/", "หรือทุก", " หรือราย", "/ทุก")) + other.word(),
            "recurrence:" + unit.iso() + "," + other.iso());
      }
      default -> new Expression("ราย" + unit.word(), "recurrence:" + unit.iso());
    };
  }

  private Expression timesRhythm() {
    Unit unit = pick(UNITS);
    int times = pick(List.of(1, 2, 3, 4, 6));
    String lead = pick(List.of("", "อย่างน้อย", "อย่างน้อย "));
    return switch (random.nextInt(3)) {
      case 0 -> new Expression(lead + unit.word() + pick(List.of("ละ 1 ครั้ง", "ละครั้ง", "ละ หนึ่งครั้ง")), "recurrence:" + unit.iso());
      case 1 -> new Expression(lead + "ปีละ " + times + " ครั้ง", "recurrence:" + (times == 1 ? "P1Y" : "P" + 12 / times + "M"));
      default -> new Expression(times + pick(List.of(" ครั้งต่อปี", " ครั้ง/ปี", "ครั้ง ต่อปี")),
          "recurrence:" + (times == 1 ? "P1Y" : "P" + 12 / times + "M"));
    };
  }

  private Expression yearlyMonths() {
    int first = 1 + random.nextInt(6);
    int second = first + 6;
    String months = "[" + first + "," + second + "]";
    String days = "--%02d-%02d,--%02d-%02d".formatted(first, lastDay(2566, first), second, lastDay(2566, second));
    String named = "เดือน" + ThaiMonths.full(first) + pick(List.of(" และเดือน", "และ", " และ เดือน")) + ThaiMonths.full(second)
        + pick(List.of(" ของทุกปี", "ของทุกปี", " ทุกปี"));
    return switch (random.nextInt(3)) {
      case 0 -> new Expression("ทุก 6 เดือน ภายใน" + named, "recurrence:P6M" + months + days);
      case 1 -> new Expression("ภายใน" + named, "recurrence:P6M" + months + days);
      default -> new Expression("ใน" + named, "recurrence:P6M" + months);
    };
  }

  private Expression length() {
    int count = 2 + random.nextInt(89);
    Unit unit = pick(List.of(new Unit("วัน", "D"), new Unit("เดือน", "M"), new Unit("ปี", "Y"), new Unit("สัปดาห์", "W")));
    String iso = "P" + count + unit.iso();
    return switch (random.nextInt(3)) {
      case 0 -> new Expression(pick(List.of("ภายใน ", "ไม่เกิน ", "ภายในระยะเวลา ")) + count + " " + unit.word()
          + pick(List.of("", " หลังเสร็จสิ้นภารกิจ", " นับแต่วันที่ได้รับเรื่อง")), "relative:" + iso);
      case 1 -> new Expression("ระยะเวลา " + count + " " + unit.word(), "duration:" + iso);
      default -> new Expression("แผนระยะ " + count + " " + unit.word(), "duration:" + iso);
    };
  }

  private Expression impossible() {
    int year = 2550 + random.nextInt(30);
    int month = pick(List.of(2, 4, 6, 9, 11));
    int day = lastDay(year, month) + 1 + (month == 2 ? random.nextInt(2) : 0);
    return new Expression(pick(List.of("วันที่ ", "", "ภายในวันที่ ")) + day + " " + ThaiMonths.full(month) + " " + year, "none");
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** What typing and recognition do: digits of either script, sara am in two parts, invisible characters, broken lines, markup. */
  private String noisy(String text) {
    String digits = random.nextBoolean() ? ThaiDigits.toThai(text) : text;
    return switch (random.nextInt(7)) {
      case 0 -> digits.replace("ำ", "\u0E4D\u0E32").replace(" ", "\u00A0");
      case 1 -> digits.replace("เดือน", "เดื\u200Bอน").replace("ปี", "ป\u200Dี");
      case 2 -> digits.replace("งบประมาณ", " งบประมาณ").replace("เดือน", "เดือน ").replace("ครั้ง", "ค รั้ง");
      case 3 -> "<p>" + digits + "</p>";
      case 4 -> digits.replace("แ", "เเ").replace("ครั้ง", "คร\u0E49\u0E31ง").replace(" ", "  ");
      case 5 -> broken(digits);
      default -> digits;
    };
  }

  /** A blank within a Thai word, as recognition puts them at the ends of lines. */
  private String broken(String text) {
    int at = 1 + random.nextInt(Math.max(1, text.length() - 1));
    boolean inWord = at < text.length() && isThaiLetter(text.charAt(at - 1)) && isThaiLetter(text.charAt(at));
    return inWord ? text.substring(0, at) + " " + text.substring(at) : text;
  }

  private static boolean isThaiLetter(char c) {
    return c >= '\u0E01' && c <= '\u0E4E';
  }
}
