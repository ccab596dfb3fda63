package org.prongsai.server.overview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.web.Ui;

/** The brief as a sheet of paper. */
final class BriefPaper {

  private final Brief brief;
  private final Ui ui;
  private final int shown;
  private final List<Block> blocks = new ArrayList<>();

  private BriefPaper(Brief brief, Ui ui, int shown) {
    this.brief = brief;
    this.ui = ui;
    this.shown = shown;
  }

  /** One page: where the names of measures are long, fewer of them are told and the rest is counted. */
  static byte[] pdf(Brief brief, Agency agency, Ui ui) {
    for (int shown = Brief.SHOWN; shown > 1; shown--) {
      byte[] pdf = PdfWriter.write(of(brief, agency, ui, shown));
      if (pages(pdf) == 1) {
        return pdf;
      }
    }
    return PdfWriter.write(of(brief, agency, ui, 1));
  }

  private static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document of(Brief brief, Agency agency, Ui ui, int shown) {
    var paper = new BriefPaper(brief, ui, shown);
    String title = ui.say("overview.brief.title", BriefWords.month(brief.month()));
    paper.paragraph(Style.TITLE, title);
    paper.paragraph(Style.CENTRED, agency.name());
    paper.paragraph(Style.CENTRED, ui.say("overview.brief.as-of", brief.asOf()));
    if (brief.past()) {
      paper.paragraph(Style.CENTRED, ui.say("overview.brief.past"));
    }
    paper.write();
    PageSetup page = new PageSetup(false, 18, 20, 15, 25, PageSetup.PageNumbering.NONE,
        agency.sample() == Agency.Sample.INVENTED ? ui.say("overview.front.sample.INVENTED") : null);
    return new Document(title, agency.name(), null, ui.language(), ui.thai() ? Numerals.THAI : Numerals.ARABIC, page,
        paper.blocks);
  }

  private void write() {
    heading("overview.brief.standing");
    paragraph(Style.PLAIN, BriefWords.standing(brief.standing(), ui));
    heading("overview.brief.measures");
    paragraph(Style.PLAIN, ui.say("overview.brief.counts", number(brief.counts().agreed()), number(brief.counts().done()),
        number(brief.counts().underWay()), number(brief.counts().notBegun()), number(brief.counts().late())));
    if (brief.counts().earlier() > 0) {
      paragraph(Style.PLAIN, ui.say("overview.brief.earlier", number(brief.counts().earlier())));
    }
    part("overview.brief.decisions", brief.decisions());
    part("overview.brief.late", brief.late());
    part("overview.brief.finished", brief.finished());
    part("overview.brief.coming", brief.coming());
    heading("overview.brief.ask");
    blocks.add(new Block.Paragraph(Style.PLAIN, List.of(Inline.bold(ui.say(brief.ask())))));
  }

  private void part(String title, List<Brief.Line> lines) {
    heading(title);
    if (lines.isEmpty()) {
      paragraph(Style.TABLE_TEXT, ui.say("overview.brief.none"));
    }
    for (Brief.Line line : Brief.first(lines, shown)) {
      paragraph(Style.TABLE_TEXT, "• " + BriefWords.line(line, ui));
    }
    if (Brief.more(lines, shown) > 0) {
      paragraph(Style.TABLE_TEXT, ui.say("overview.brief.more", number(Brief.more(lines, shown))));
    }
  }

  private void heading(String key) {
    blocks.add(new Block.Heading(3, List.of(Inline.text(ui.say(key)))));
  }

  private void paragraph(Style style, String text) {
    blocks.add(new Block.Paragraph(style, List.of(Inline.text(text))));
  }

  private static String number(int number) {
    return String.valueOf(number);
  }
}
