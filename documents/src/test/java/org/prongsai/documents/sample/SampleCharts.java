package org.prongsai.documents.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.BeforeAfter;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.documents.model.StatusBars;
import org.prongsai.documents.model.StatusBars.Standing;
import org.prongsai.documents.model.YearLines;

/** A chart of each kind, with everything that is hard to draw in it; all figures are invented. */
public final class SampleCharts {

  private static final BigDecimal MOST = new BigDecimal(100);
  private static final BigDecimal BAR = new BigDecimal(85);

  private SampleCharts() {}

  public static List<ChartData> all() {
    return List.of(SampleDocuments.chart(), intervals(), years(), beforeAfter(), statuses(), wordy());
  }

  /** Scores of which only the bounds are known. */
  public static ScoreBars intervals() {
    return new ScoreBars("คะแนนที่รู้เพียงบางส่วน", "IIT 91.20 ถึง 94.60 EIT 88.00 OIT ไม่ทราบ",
        List.of(
            new ScoreBars.Bar("IIT", null, new ScoreBars.Range(number("91.20"), number("94.60")), "91.20 ถึง 94.60"),
            new ScoreBars.Bar("EIT", number("88.00"), null),
            new ScoreBars.Bar("OIT", null, null)),
        MOST, BAR, "เกณฑ์ 85");
  }

  /** Ten years, one of them without scores, two with changed questions. */
  public static YearLines years() {
    List<YearLines.Year> years = new ArrayList<>();
    for (int year = 2559; year <= 2568; year++) {
      years.add(new YearLines.Year(Integer.toString(year), year == 2562 || year == 2567));
    }
    return new YearLines("คะแนนย้อนหลัง 10 ปี", "คะแนนรวมเพิ่มจาก 68.40 เป็น 93.12", years, List.of(
        line("คะแนนรวม", "68.40", "72.05", null, "79.90", "82.31", "85.00", "88.47", "90.66", "91.02", "93.12"),
        line("IIT", "75.10", "77.00", null, "80.20", "84.00", "86.10", "89.00", "92.40", "93.00", "95.10"),
        line("EIT", "70.00", "74.90", null, "78.00", "81.00", "83.20", "85.50", "87.10", "88.00", "90.20"),
        line("OIT", "60.00", "64.00", null, null, "82.00", "85.90", "91.00", "92.60", "92.10", "94.00")),
        MOST, BAR, "เกณฑ์ 85", false);
  }

  public static BeforeAfter beforeAfter() {
    return new BeforeAfter("คะแนนก่อนและหลังดำเนินมาตรการ", "ข้อที่มาตรการมุ่งปรับปรุง", "ปี 2567", "ปี 2568", List.of(
        new BeforeAfter.Pair("E9 การเปิดโอกาสให้ผู้รับบริการหรือผู้มีส่วนได้ส่วนเสียเข้าไปมีส่วนร่วม",
            number("78.35"), number("88.60")),
        new BeforeAfter.Pair("I12 การยืมทรัพย์สินของราชการ", number("84.10"), number("82.75")),
        new BeforeAfter.Pair("E15 ช่องทางใหม่", null, number("90.00"))), MOST, BAR, "เกณฑ์ 85", false);
  }

  public static StatusBars statuses() {
    return new StatusBars("ความก้าวหน้าของมาตรการ", "แล้วเสร็จ 9 จาก 22 มาตรการ", List.of(
        new StatusBars.Status("แล้วเสร็จ", Standing.DONE),
        new StatusBars.Status("อยู่ระหว่างดำเนินการ", Standing.UNDER_WAY),
        new StatusBars.Status("ล่าช้า", Standing.LATE),
        new StatusBars.Status("ยังไม่เริ่ม", Standing.NOT_STARTED),
        new StatusBars.Status("ยกเลิก", Standing.DROPPED)), List.of(
        new StatusBars.Owner("สำนักปลัดเทศบาล", List.of(4, 2, 1, 0, 1)),
        new StatusBars.Owner("กองคลัง", List.of(3, 1, 0, 2, 0)),
        new StatusBars.Owner("กองช่าง", List.of(0, 3, 2, 1, 0)),
        new StatusBars.Owner("กองการศึกษา ศาสนา และวัฒนธรรม และศูนย์พัฒนาเด็กเล็กในสังกัด", List.of(2, 0, 0, 0, 0))),
        false);
  }

  /** More words than fit on a line. */
  public static StatusBars wordy() {
    String title = "ความก้าวหน้าของมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน จำแนกตามหน่วยงานที่รับผิดชอบหลัก";
    return new StatusBars(title, title, List.of(
        new StatusBars.Status("ดำเนินการแล้วเสร็จตามแผนที่กำหนดไว้", Standing.DONE),
        new StatusBars.Status("อยู่ระหว่างดำเนินการตามแผน", Standing.UNDER_WAY),
        new StatusBars.Status("ดำเนินการล่าช้ากว่าแผนที่กำหนดไว้", Standing.LATE),
        new StatusBars.Status("ยังไม่ได้เริ่มดำเนินการ", Standing.NOT_STARTED)), List.of(
        new StatusBars.Owner("สำนักปลัดเทศบาล", List.of(400, 250, 10, 3))), false);
  }

  private static YearLines.Line line(String label, @Nullable String... scores) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    for (String score : scores) {
      values.add(score == null ? null : number(score));
    }
    return new YearLines.Line(label, values);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
