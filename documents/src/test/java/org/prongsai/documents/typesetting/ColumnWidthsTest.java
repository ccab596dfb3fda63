package org.prongsai.documents.typesetting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;

class ColumnWidthsTest {

  private static final double[] SHARES = {80, 10, 10};

  @Test
  void aColumnIsNotNarrowerThanItsLongestWordWhenOthersCanSpareIt() {
    double[] widths = ColumnWidths.of(table("ประเด็น", "ผู้รับผิดชอบ", "ที่"), 3, SHARES, 200, 8);

    double word = Shaper.shape(Face.of(true, false), "ผู้รับผิดชอบ").advance() * 14 * Face.TO_OFFICIAL_SIZE / 1000;
    assertTrue(widths[1] >= word + 8 - 1e-6, Arrays.toString(widths));
    assertEquals(200, Arrays.stream(widths).sum(), 1e-6);
    assertTrue(widths[0] > widths[1], "the widest pays");
  }

  @Test
  void sharesStandWhereEveryWordFits() {
    assertArrayEquals(new double[] {400, 50, 50}, ColumnWidths.of(table("ก", "ข", "ค"), 3, SHARES, 500, 8), 1e-6);
  }

  @Test
  void sharesStandWhereThereIsNoRoomForAllWords() {
    double[] widths = ColumnWidths.of(table("ผู้รับผิดชอบ", "ผู้รับผิดชอบ", "ผู้รับผิดชอบ"), 3, SHARES, 60, 8);
    assertArrayEquals(new double[] {48, 6, 6}, widths, 1e-6);
  }

  @Test
  void addressesWidenNothing() {
    String address = "https://example.go.th/public/ita/2566/oit/o12/annual-action-plan";
    double[] widths = ColumnWidths.of(table("ก", address.replace('/', 'x'), "ค"), 3, SHARES, 500, 8);
    assertArrayEquals(new double[] {400, 50, 50}, widths, 1e-6);
  }

  @Test
  void theHostOfAnAddressWidensNothing() {
    double[] widths = ColumnWidths.of(table("ก", "https://www.example.go.th/a", "ค"), 3, SHARES, 500, 8);
    assertArrayEquals(new double[] {400, 50, 50}, widths, 1e-6);
  }

  private static Block.Table table(String... heads) {
    List<Block.Cell> cells = Stream.of(heads).map(head -> new Block.Cell(
        List.of(new Block.Paragraph(Style.TABLE_HEAD, List.of(Inline.text(head)))), 1, 1, Block.Align.CENTRE, true, true,
        null)).toList();
    return new Block.Table("", List.of(80.0, 10.0, 10.0), List.of(new Block.Row(cells)), List.of());
  }
}
