package org.prongsai.documents.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.Criteria;
import org.prongsai.documents.layout.Layouts;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Numerals;
import org.prongsai.message.Language;

/** The tables of each seed's own layout beside the seed: the columns, rows and order that its agency printed. */
class SeedLayoutsTest {

  private static final Path SAMPLES = Path.of(System.getProperty("prongsai.home"), "samples");

  /** As the seeds print them, rid of the line breaks of their cells. */
  private static final Map<Integer, List<List<String>>> COLUMNS = Map.of(
      0, List.of(List.of(
          "ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา", "ผู้รับผิดชอบ", "ขั้นตอนหรือวิธีการ/มาตรการ",
          "การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ", "การดำเนินการ")),
      1, List.of(List.of(
          "ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา", "วิธีการดำเนินการ", "ผู้รับผิดชอบ", "การดำเนินการแล้วเสร็จ",
          "รายงานผล/การติดตามผล")),
      2, List.of(
          List.of("ลำดับ", "มาตรการ/กิจกรรม", "วิธีดำเนินการ", "ระยะเวลาในการดำเนินการ", "ผู้รับผิดชอบ",
              "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", "ผลลัพธ์หรือความสำเร็จในการดำเนินการ"),
          List.of("ตัวชี้วัด", "แนวทางในการยกระดับการประเมิน", "ผู้รับผิดชอบ", "ระยะเวลา", "ความก้าวหน้าผลการดำเนินการ"),
          List.of("ข้อ", "ข้อมูล", "องค์ประกอบด้านข้อมูล", "ผู้รับผิดชอบ", "ความก้าวหน้าผลการดำเนินการ")),
      3, List.of(List.of(
          "ประเด็น", "มาตรการ/โครงการ/กิจกรรม", "ขั้นตอน/วิธีปฏิบัติการ", "ระยะเวลาในการดำเนินการ", "ผู้รับผิดชอบ")),
      4, List.of(List.of(
          "หัวข้อการประเมิน", "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องพัฒนาที่จะต้องแก้ไข",
          "มาตรการหรือกิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
          "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", "ผลลัพธ์หรือความสำเร็จของการดำเนินการ")));

  /** Words of the first cells of the seeds' rows, in order of print. */
  private static final Map<Integer, List<String>> FIRST_CELLS = Map.of(
      0, List.of(
          "ข้อมูลพื้นฐาน", "ข่าวประชาสัมพันธ์", "แผนการดำเนินงาน", "การปฏิบัติงาน", "การให้บริการ", "การจัดซื้อจัดจ้าง",
          "ทรัพยากรบุคคล", "การดำเนินการเพื่อป้องกันการทุจริต", "มาตรการภายใน", "E6", "E7", "E8", "E9", "E10"),
      1, List.of(
          "การปฏิบัติหน้าที่", "การใช้จ่ายงบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สิน", "การแก้ไขปัญหาการทุจริต",
          "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงกระบวนการทำงาน", "ข้อมูลผู้บริหาร",
          "ข้อมูลการติดต่อ", "ข่าวประชาสัมพันธ์", "Social Network", "E-service", "หลักเกณฑ์การบริหาร",
          "การมีส่วนร่วมของผู้บริหาร", "การเสริมสร้างวัฒนธรรมองค์กร", "การดำเนินการตามมาตรการ"),
      2, List.of(
          "1", "2", "3", "ตัวชี้วัดที่ ๑", "ตัวชี้วัดที่ ๒", "ตัวชี้วัดที่ ๓", "ตัวชี้วัดที่ ๔", "ตัวชี้วัดที่ ๕",
          "ตัวชี้วัดที่ ๖", "ตัวชี้วัดที่ ๗", "ตัวชี้วัดที่ ๘"),
      3, List.of("I7", "E7", "E8", "E5", "E6", "E9", "E2", "E1", "O5", "O12", "O23"),
      4, List.of(
          "I7", "I8", "I13", "I19", "E1", "E10", "E14", "E15", "O1, O3", "O13", "O14", "O19, O20, O21, O22", "O24",
          "O27, O28", "O31, O32", "O38", "O40"));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aSeedsOwnLayoutHasItsColumnsRowsAndOrder(int seed) {
    AgencyYear year = year(seed);
    List<List<String>> columns = new ArrayList<>();
    List<String> firsts = new ArrayList<>();
    for (Block.Table table : tables(year, "seed-" + seed)) {
      List<String> heads = DocumentText.cells(table.header().getFirst());
      if (columns.isEmpty() || !columns.getLast().equals(heads)) {
        columns.add(heads);
      }
      table.rows().forEach(row -> firsts.add(DocumentText.cells(row).getFirst()));
    }
    List<String> expected = new ArrayList<>(FIRST_CELLS.get(seed));
    year.disclosure().forEach(row -> expected.add(row.item()));
    assertEquals(COLUMNS.get(seed), columns);
    assertEquals(expected.size(), firsts.size());
    for (int i = 0; i < firsts.size(); i++) {
      assertTrue(firsts.get(i).contains(expected.get(i)), firsts.get(i) + " for " + expected.get(i));
    }
  }

  @Test
  void theChecklistOfSeed2HasAllItsItemsInOrder() {
    List<String> items = year(2).disclosure().stream().map(AgencyYear.DisclosureRow::item).toList();
    assertEquals(43, items.size());
    for (int i = 0; i < items.size(); i++) {
      assertEquals("O" + (i + 1), items.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aSeedsOwnLayoutLosesNothing(int seed) {
    AgencyYear year = year(seed);
    String shown = flat(tables(year, "seed-" + seed).stream().flatMap(table -> table.rows().stream())
        .flatMap(row -> DocumentText.cells(row).stream()).toList());
    texts(year).forEach(text -> assertTrue(shown.contains(flat(List.of(text))), text));
  }

  static Stream<Arguments> everySeedInEveryLayout() {
    return Layouts.names().stream().flatMap(layout -> Stream.of(0, 1, 2, 3, 4).map(seed -> Arguments.of(seed, layout)));
  }

  @ParameterizedTest
  @MethodSource("everySeedInEveryLayout")
  void everySeedStandsInEveryLayoutAndWhatHasNoColumnIsSaid(int seed, String layout) {
    AgencyYear year = year(seed);
    for (ReportKind kind : List.of(ReportKind.MEASURES, ReportKind.PROGRESS, ReportKind.DISCLOSURE)) {
      if (lacksFacts(kind, year)) {
        continue;
      }
      Report report = Reports.write(kind, facts(year), options(layout)).orThrow();
      List<Block.Row> rows = DocumentText.tables(report.document()).stream()
          .flatMap(table -> table.rows().stream()).toList();
      int entries = kind == ReportKind.DISCLOSURE ? year.disclosure().size() : year.rows().size();
      assertTrue(rows.size() >= entries, kind + ": " + rows.size());
      assertTrue(rows.stream().flatMap(row -> DocumentText.cells(row).stream()).noneMatch(String::isBlank));
      if (report.notes().isEmpty() && kind != ReportKind.DISCLOSURE) {
        String shown = flat(rows.stream().flatMap(row -> DocumentText.cells(row).stream()).toList());
        (kind == ReportKind.MEASURES ? planTexts(year) : rowTexts(year)).forEach(text -> assertTrue(shown.contains(flat(List.of(text))), layout + ": " + text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void aPlanDoesNotWantForColumnsOfWorkDone(int seed) {
    String notes = Reports.write(ReportKind.MEASURES, facts(year(seed)), options("standard")).orThrow().notes().stream()
        .map(note -> note.in(Language.ENGLISH)).toList().toString();
    for (String field : List.of("\"status\"", "\"progress\"", "\"results\"", "\"outcomes\"")) {
      assertFalse(notes.contains(field), notes);
    }
  }

  @Test
  void seed0InTheLayoutOfSeed4SaysThatItsUnitsAndFollowUpHaveNoColumn() {
    Report report = Reports.write(ReportKind.MEASURES, facts(year(0)), options("seed-4")).orThrow();
    String notes = String.join("\n", report.notes().stream()
        .map(note -> note.in(Language.ENGLISH)).toList());
    assertTrue(notes.contains("responsible units") && notes.contains("14 rows"), notes);
    assertTrue(notes.contains("follow-up"), notes);
  }

  @Test
  void aLayoutWithoutATableForAKindLendsTheStandardOneAndSaysSo() {
    Report report = Reports.write(ReportKind.DISCLOSURE, facts(year(2)), options("seed-0")).orThrow();
    assertFalse(report.notes().isEmpty());
    assertFalse(DocumentText.tables(report.document()).isEmpty());
  }

  private static List<Block.Table> tables(AgencyYear year, String layout) {
    ReportKind kind = lacksFacts(ReportKind.PROGRESS, year) ? ReportKind.MEASURES : ReportKind.PROGRESS;
    Document document = Reports.write(kind, facts(year), options(layout)).orThrow().document();
    return DocumentText.tables(document);
  }

  private static boolean lacksFacts(ReportKind kind, AgencyYear year) {
    return Reports.write(kind, facts(year), options("standard")) instanceof org.prongsai.message.Outcome.Refused;
  }

  private static List<String> texts(AgencyYear year) {
    List<String> texts = new ArrayList<>(rowTexts(year));
    year.disclosure().forEach(row -> {
      texts.add(row.name());
      texts.addAll(row.components());
      texts.addAll(row.units());
      texts.addAll(row.progress());
    });
    return texts;
  }

  /** What a plan says; the rest came to pass later. */
  private static List<String> planTexts(AgencyYear year) {
    List<String> texts = new ArrayList<>();
    year.rows().forEach(row -> {
      Stream.of(row.topic(), row.issue()).filter(text -> text != null).forEach(texts::add);
      Stream.of(row.measures(), row.steps(), row.units(), row.followUp()).forEach(texts::addAll);
      row.dates().stream().filter(date -> date.role() != AgencyYear.Role.COMPLETED)
          .forEach(date -> texts.add(date.text()));
    });
    return texts;
  }

  private static List<String> rowTexts(AgencyYear year) {
    List<String> texts = new ArrayList<>();
    year.rows().forEach(row -> {
      Stream.of(row.topic(), row.issue()).filter(text -> text != null).forEach(texts::add);
      Stream.of(row.measures(), row.steps(), row.units(), row.followUp(), row.progress(), row.results(), row.outcomes())
          .forEach(texts::addAll);
      row.dates().forEach(date -> texts.add(date.text()));
    });
    return texts;
  }

  private static String flat(List<String> texts) {
    return String.join("\n", texts).replaceAll("\\s+", "");
  }

  private static AgencyYear year(int seed) {
    return AgencyYearReader.read(SAMPLES.resolve("seed-" + seed + ".yaml")).orThrow();
  }

  private static ReportFacts facts(AgencyYear year) {
    Criteria criteria = Invented.criteria();
    return new ReportFacts(year, criteria, criteria, null);
  }

  private static ReportOptions options(String layout) {
    return new ReportOptions(Layouts.find(layout).orThrow(), Numerals.THAI, null, null);
  }
}
