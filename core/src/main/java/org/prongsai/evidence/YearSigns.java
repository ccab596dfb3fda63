package org.prongsai.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.thai.DatePhrase;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.FiscalYear;

/** What a text says of the fiscal years it belongs to; the years in names of laws and of national plans say nothing. */
final class YearSigns {

  private static final String ERA = "\\s*(?:พ\\s?\\.?\\s?ศ\\s?\\.?)?\\s*";
  private static final String YEAR = "(2\\s?[45]\\s?\\d\\s?\\d)";

  /** Recognition loses the vowel of ปี and the last letter of งบประมาณ. */
  private static final String LABEL = "(?:ป[ีิึื]?่?\\s?งบประม[าณฌน]{1,3}|ประจ[ำา]{1,2}\\s?ป[ีิึื])";
  private static final Pattern SPAN = Pattern.compile("(?:" + LABEL + "|ปี)?" + ERA + "(2[45]\\d\\d)\\s*(?:[-–—]|ถึง)\\s*(?:"
      + LABEL + "|ปี)?" + ERA + "(2[45]\\d\\d|\\d\\d)(?!\\d|\\s?(?:ม|ก|มี|เม|พ|มิ|ส|ต|ธ)\\.?[คยพ])");
  private static final Pattern LABELLED =
      Pattern.compile(LABEL + "(?:\\s?งบประมาณ)?" + ERA + "(?:" + YEAR + "|([5-7]\\d)(?!\\d))");
  private static final Pattern BARE = Pattern.compile("(?<!\\d)(?:พ\\.?\\s?ศ\\.?\\s*|ปี\\s*)?(?<!\\d)(25[4-9]\\d)(?!\\d)");
  private static final Pattern LAW = Pattern.compile("พระราชบัญญัติ|พ\\.\\s?ร\\.\\s?บ|พรบ|ระเบียบ|กฎหมาย|กฎกระทรวง|ข้อบังคับ|รัฐธรรมนูญ"
      + "|ประมวล|พระราชกฤษฎีกา|พ\\.ร\\.ฎ|ฉบับที่|แก้ไขเพิ่มเติม|มติคณะรัฐมนตรี");
  private static final Pattern NATIONAL = Pattern.compile("ยุทธศาสตร์ชาติ|แผนแม่บท|แผนพัฒนาเศรษฐกิจ|ยุทธศาสตร์จังหวัด|แผนปฏิรูป");
  private static final Pattern MONTH = Pattern.compile("[กมพสตธเ][ก-๎]{2,10}[คยพ][มน]|(?:ม|ก|มี|เม|พ|มิ|ส|ต|ธ)\\.\\s?[คยพ]\\.");
  private static final int BEFORE_A_LAW = 160;
  private static final int BEFORE_A_NATIONAL_PLAN = 60;
  private static final int LONGEST_SPAN = 20;
  private static final int REACH = 120_000;

  private final StringBuilder text;
  private final List<Sign> signs = new ArrayList<>();

  private YearSigns(String text) {
    this.text = new StringBuilder(text.length() > REACH ? text.substring(0, REACH) : text);
  }

  enum Kind {
    /** "ประจำปีงบประมาณ พ.ศ. 2566". */
    LABELLED,
    /** "(พ.ศ. 2566 - 2570)". */
    SPAN,
    /** "1 ต.ค. 65 - 30 ก.ย. 66". */
    RANGE,
    DAY,
    /** A year and nothing with it. */
    BARE
  }

  /**
   * @param from first fiscal year, Buddhist era
   * @param to last one
   * @param days null unless they are said
   * @param at offset in the text
   */
  record Sign(Kind kind, int from, int to, @Nullable DateRange days, String written, int at) {
    boolean covers(int year) {
      return from <= year && year <= to;
    }

    /** Whether the text says it of itself, and not of an event in it. */
    boolean strong() {
      return kind == Kind.LABELLED || kind == Kind.SPAN || kind == Kind.RANGE;
    }
  }

  /** @param text with Arabic digits */
  static List<Sign> in(String text) {
    YearSigns signs = new YearSigns(text);
    signs.take(SPAN, signs::span);
    signs.take(LABELLED, signs::labelled);
    signs.dates();
    signs.take(BARE, signs::bare);
    return List.copyOf(signs.signs);
  }

  /** What was taken is blanked out, so that the next pattern does not take it again. */
  private void take(Pattern pattern, Function<MatchResult, @Nullable Sign> read) {
    for (MatchResult match : pattern.matcher(text.toString()).results().toList()) {
      Sign sign = read.apply(match);
      if (sign != null) {
        signs.add(sign);
        blank(match.start(), match.end());
      }
    }
  }

  private void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
    }
  }

  private @Nullable Sign span(MatchResult match) {
    int from = Integer.parseInt(match.group(1));
    int to = Integer.parseInt(match.group(2));
    to = to < 100 ? from / 100 * 100 + to : to;
    boolean foreign = NATIONAL.matcher(before(match, BEFORE_A_NATIONAL_PLAN)).find();
    return to <= from || to - from > LONGEST_SPAN || foreign
        ? null : new Sign(Kind.SPAN, from, to, null, match.group().strip(), match.start());
  }

  private Sign labelled(MatchResult match) {
    int year = match.group(1) == null
        ? 2500 + Integer.parseInt(match.group(2)) : Integer.parseInt(match.group(1).replaceAll("\\s", ""));
    return new Sign(Kind.LABELLED, year, year, null, match.group().strip(), match.start());
  }

  private @Nullable Sign bare(MatchResult match) {
    int year = Integer.parseInt(match.group(1));
    boolean law = LAW.matcher(before(match, BEFORE_A_LAW)).find();
    return law || NATIONAL.matcher(before(match, BEFORE_A_NATIONAL_PLAN)).find()
        ? null : new Sign(Kind.BARE, year, year, null, match.group().strip(), match.start());
  }

  /** On the same line, or the line above when the years stand at a beginning. */
  private String before(MatchResult match, int reach) {
    String before = text.substring(Math.max(0, match.start() - reach), match.start());
    int line = before.lastIndexOf('\n');
    return line < 0 || before.length() - line < 12 ? before : before.substring(line);
  }

  private void dates() {
    int start = 0;
    for (String line : text.toString().split("\n", -1)) {
      if (MONTH.matcher(line).find()) {
        for (DatePhrase phrase : DateReader.readAll(line, null)) {
          date(phrase, start + phrase.start(), start + phrase.end());
        }
      }
      start += line.length() + 1;
    }
  }

  private void date(DatePhrase phrase, int at, int end) {
    @Nullable Sign sign = switch (phrase.reading()) {
      case DateReading.Range(var days) -> new Sign(
          Kind.RANGE, year(days.start()), year(days.end()), days, phrase.text(), at);
      case DateReading.Day(var day) -> day(day, phrase, at);
      case DateReading.Due(var day) -> day(day, phrase, at);
      case DateReading.Month(var month) -> day(month.atDay(1), phrase, at);
      default -> null;
    };
    if (sign != null) {
      signs.add(sign);
      blank(at, end);
    }
  }

  private static Sign day(LocalDate day, DatePhrase phrase, int at) {
    return new Sign(Kind.DAY, year(day), year(day), new DateRange(day, day), phrase.text(), at);
  }

  private static int year(LocalDate day) {
    return FiscalYear.of(day).year();
  }
}
