package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.NumeralText;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;

/** The pages of a file, with their furniture: numbers and notices. */
final class Pages {

  private static final double NUMBER_TOP = 11 * TypeForm.MILLIMETRE;
  private static final double NUMBERED_TOP = 20 * TypeForm.MILLIMETRE;
  private static final double FOOT = 12 * TypeForm.MILLIMETRE;

  private final PDDocument file;
  private final PDResources resources;
  private final EmbeddedFonts fonts;
  private final StructureTree structure;
  private final Numerals numerals;
  private final List<Sheet> sheets = new ArrayList<>();

  private record Sheet(Canvas canvas, PageSetup setup) {}

  Pages(PDDocument file, PDResources resources, EmbeddedFonts fonts, StructureTree structure, Numerals numerals) {
    this.file = file;
    this.resources = resources;
    this.fonts = fonts;
    this.structure = structure;
    this.numerals = numerals;
  }

  static double width(PageSetup setup) {
    return setup.landscape() ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
  }

  static double height(PageSetup setup) {
    return setup.landscape() ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
  }

  static double textWidth(PageSetup setup) {
    return width(setup) - (setup.left() + setup.right()) * TypeForm.MILLIMETRE;
  }

  /** Where text begins; below the page number on the pages that bear one. */
  static double top(PageSetup setup, boolean first) {
    boolean numbered = !first && setup.numbering() == PageSetup.PageNumbering.TOP_CENTRE_FROM_SECOND;
    return Math.max(setup.top() * TypeForm.MILLIMETRE, numbered ? NUMBERED_TOP : 0);
  }

  int count() {
    return sheets.size();
  }

  Canvas add(PageSetup setup) {
    var page = new PDPage(new PDRectangle((float) width(setup), (float) height(setup)));
    page.setResources(resources);
    file.addPage(page);
    var canvas = new Canvas(page, fonts, structure.on(page));
    sheets.add(new Sheet(canvas, setup));
    return canvas;
  }

  void finish() throws IOException {
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      furnish(sheet.canvas(), sheet.setup(), i + 1);
      sheet.canvas().finish(file);
    }
  }

  private void furnish(Canvas canvas, PageSetup setup, int number) throws IOException {
    double bottom = height(setup) - FOOT;
    String digits = NumeralText.in(Integer.toString(number), numerals);
    switch (setup.numbering()) {
      case NONE -> { }
      case TOP_CENTRE_FROM_SECOND -> {
        if (number > 1) {
          furniture(canvas, setup, "Header", "- " + digits + " -", Style.PLAIN, NUMBER_TOP);
        }
      }
      case BOTTOM_CENTRE -> furniture(canvas, setup, "Footer", digits, Style.TABLE_TEXT, bottom - 4);
    }
    if (setup.notice() != null) {
      double top = setup.numbering() == PageSetup.PageNumbering.BOTTOM_CENTRE ? bottom - 18 : bottom - 4;
      furniture(canvas, setup, "Footer", setup.notice(), Style.SMALL, top);
    }
  }

  private void furniture(
      Canvas canvas, PageSetup setup, String where, String text, Style style, double top) throws IOException {
    TypeForm form = TypeForm.of(style).align(Align.CENTRE);
    Line line = LineSetter.lines(Pieces.of(List.of(Inline.text(text)), form), form, textWidth(setup)).getFirst();
    canvas.furniture(where);
    canvas.repeating(true);
    TextPainter.paint(canvas, structure.document(), line, setup.left() * TypeForm.MILLIMETRE, top);
    canvas.repeating(false);
    canvas.close();
  }
}
