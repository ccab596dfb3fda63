package org.prongsai.documents.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.documents.sample.SampleDocuments;

/** PDFBox and Apache POI read the same paper as PDF and as DOCX: it looks alike. */
class HeadingLookTest {

  private static final int LEVELS = 4;

  @Test
  void headingsAreAsLargeAndAsFarInAsPdfAndAsDocxAndNoneIsSlanted() throws IOException {
    var blocks = new ArrayList<Block>();
    for (int level = 1; level <= LEVELS; level++) {
      blocks.add(new Block.Heading(level, List.of(Inline.text("หัวข้อ"))));
    }
    blocks.add(SampleDocuments.paragraph(Style.PLAIN, "ข้อความ"));
    Document paper = SampleDocuments.of(Numerals.THAI, PageSetup.official(), blocks);

    List<TextPosition> firsts = firstsOfLines(PdfWriter.write(paper));
    TextPosition plain = firsts.getLast();
    try (var docx = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(paper)))) {
      int points = ((Number) docx.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr()
          .getSzCsArray(0).getVal()).intValue();
      for (int level = 1; level <= LEVELS; level++) {
        TextPosition first = firsts.get(level - 1);
        var style = docx.getStyles().getStyle("Heading" + level).getCTStyle();
        int size = ((Number) style.getRPr().getSzCsArray(0).getVal()).intValue();
        assertEquals((double) size / points, first.getYScale() / plain.getYScale(), 0.01, "size of " + level);
        int left = style.getPPr().isSetInd() ? ((Number) style.getPPr().getInd().getLeft()).intValue() : 0;
        assertEquals(left / 20.0, first.getX() - plain.getX(), 1, "left edge of " + level);
        assertFalse(first.getFont().getName().contains("Italic"), first.getFont().getName());
      }
    }
  }

  private static List<TextPosition> firstsOfLines(byte[] pdf) throws IOException {
    var firsts = new ArrayList<TextPosition>();
    try (var file = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        private float height = -1;

        @Override
        protected void processTextPosition(TextPosition text) {
          if (text.getUnicode().matches("[ก-ฮ]") && Math.abs(text.getY() - height) > 5) {
            height = text.getY();
            firsts.add(text);
          }
        }
      }.getText(file);
    }
    return firsts;
  }
}
