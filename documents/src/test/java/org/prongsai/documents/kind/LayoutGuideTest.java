package org.prongsai.documents.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.documents.layout.Field;
import org.prongsai.documents.layout.Form;
import org.prongsai.documents.layout.Layouts;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Numerals;
import org.prongsai.message.Language;

/** The guide for offices' own layouts: its example works as it says, and it names everything there is. */
class LayoutGuideTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));

  @Test
  void theExampleWritesTheTableThatTheGuidePromises(@TempDir Path folder) throws IOException {
    String guide = guide();
    String example = guide.substring(guide.indexOf("```yaml\n") + 8, guide.indexOf("\n```", guide.indexOf("```yaml")));
    Path file = Files.writeString(folder.resolve("our-office.yaml"), example);
    var shelf = new CriteriaShelf(HOME.resolve("criteria"));
    var facts = new ReportFacts(
        AgencyYearReader.read(HOME.resolve("samples/seed-0.yaml")).orThrow(), shelf.load("ita-2565").orThrow(),
        shelf.load("ita-2566").orThrow(), null);
    Report report = Reports.write(
        ReportKind.PROGRESS, facts,
        new ReportOptions(Layouts.find(file.toString()).orThrow(), Numerals.THAI, null, null)).orThrow();
    List<Block.Table> tables = DocumentText.tables(report.document());
    assertEquals(2, tables.size());
    assertEquals(
        List.of("ที่", "ประเด็น", "สิ่งที่ต้องทำ", "ใคร เมื่อใด", "ผล"),
        DocumentText.cells(tables.getFirst().header().getFirst()));
    List<String> last = DocumentText.cells(tables.getLast().rows().getLast());
    assertEquals("14", last.getFirst());
    assertTrue(last.get(1).startsWith("E10 หน่วยงานที่ท่านติดต่อ"), last.get(1));
    assertTrue(last.getLast().contains("☐ ยังไม่เสร็จ ☑ เสร็จแล้ว"), last.getLast());
    assertTrue(report.notes().stream().anyMatch(note -> note.in(Language.ENGLISH).contains("\"follow-up\"")));
  }

  @Test
  void theGuideNamesEveryFieldAndForm() throws IOException {
    String guide = guide();
    for (Field field : Field.values()) {
      assertTrue(guide.contains("`" + field.code() + "`"), field.code());
    }
    for (Form form : Form.values()) {
      assertTrue(guide.contains(form.code()), form.code());
    }
  }

  private static String guide() throws IOException {
    return Files.readString(HOME.resolve("docs/layouts.md"));
  }
}
