package org.prongsai.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows out of spreadsheets. */
class ImportTest {

  private static final Forms FORMS = Forms.read(Path.of(System.getProperty("prongsai.home"), "criteria")).orThrow();

  private static Import read(String form, String pasted) {
    return Import.of(FORMS.find(form).orElseThrow(), PastedTable.rows(pasted), 2566);
  }

  @Test
  void cellsThatWereCopiedKeepTheirLineEndsAndMarks() {
    assertEquals(List.of(List.of("ก", "ข"), List.of("บรรทัด ๑\nบรรทัด \"๒\"", "๓")),
        PastedTable.rows("ก\tข\n\"บรรทัด ๑\nบรรทัด \"\"๒\"\"\"\t๓\n\t\n"));
    assertEquals(List.of(List.of("ก", "๑,๐๐๐")), PastedTable.rows("\uFEFFก,\"๑,๐๐๐\"\n"));
  }

  @Test
  void columnsAreKnownByTheirNamesInWhateverOrder() {
    Import read = read("procurement", """
        ราคากลาง\tงานที่ซื้อหรือจ้าง\tวันที่ของสัญญาหรือข้อตกลง\tวิธีซื้อหรือจ้าง\tวงเงินงบประมาณที่ได้รับจัดสรร (บาท)\tหมายเหตุของเรา\tเลขที่โครงการในระบบ e-GP
        470,000\tซ่อมถนน\t14 พ.ย. 65\tวิธีเฉพาะเจาะจง\t๔๘๐,๐๐๐.๐๐\tด่วน\t-
        """);
    assertEquals(List.of("หมายเหตุของเรา"), read.unknown());
    assertEquals(List.of(), read.wrongs());
    assertEquals(Map.of("reference", "470000", "work", "ซ่อมถนน", "day", "2022-11-14", "method", "specific", "budget", "480000.00"),
        read.entries().getFirst().said());
    assertEquals(Set.of("project"), read.entries().getFirst().none());
  }

  @Test
  void eachMistakeIsNamedWithItsRowAndColumn() {
    Import read = read("service-counts", "บริการ\tเดือน\tที่หน่วยงาน\tทางออนไลน์\nขออนุญาต\tต.ค. 65\t6\t0\nเบี้ยยังชีพ\tเดือนหน้า\tหก\t0\n\tพ.ย. 65\t1\t1\n");
    assertEquals(1, read.entries().size());
    assertEquals(List.of("3 เดือน 3210", "3 ที่หน่วยงาน 3205", "4 บริการ 3213"), read.wrongs().stream()
        .map(wrong -> wrong.row() + " " + wrong.heading() + " " + wrong.problem().number()).toList());
  }

  @Test
  void aTableWithoutHeadingsOrRowsSaysWhatIsMissing() {
    assertEquals(3212, read("news", "หัวข่าว\tวันที่").wrongs().getFirst().problem().number());
    assertEquals(3213, read("news", "๑\t๒\n๓\t๔").wrongs().getFirst().problem().number());
    assertTrue(read("news", "๑\t๒\n๓\t๔").entries().isEmpty());
  }
}
