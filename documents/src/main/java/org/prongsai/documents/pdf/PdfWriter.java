package org.prongsai.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.prongsai.documents.chart.ChartLook;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.NumeralText;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Seal;

/**
 * Writes a document as a tagged PDF with Sarabun embedded. The same document gives the same bytes, on any day and
 * machine.
 */
public final class PdfWriter {

  private PdfWriter() {}

  public static byte[] write(Document document) {
    Document shown = NumeralText.in(Seal.laidOut(document));
    try (var file = new PDDocument()) {
      var resources = new PDResources();
      var fonts = new EmbeddedFonts(file);
      var structure = new StructureTree();
      var pages = new Pages(file, resources, fonts, structure, shown.numerals());
      var output = new Output(new Images(file, resources), structure, new Bookmarks(), ChartLook.of(shown));
      lay(shown, output, pages);
      pages.finish();
      fonts.finish(resources);
      structure.attachTo(file);
      output.bookmarks().attachTo(file);
      Properties.set(file, shown);
      var bytes = new ByteArrayOutputStream(1 << 16);
      file.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lay(Document document, Output output, Pages pages) throws IOException {
    PageSetup setup = document.page();
    var paginator = new Paginator(pages, setup);
    var blocks = new ArrayList<Block>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.PageBreak || block instanceof Block.NewSection) {
        flow(blocks, setup, output, paginator);
        setup = block instanceof Block.NewSection(PageSetup next) ? next : setup;
        paginator.endPage(setup);
      } else {
        blocks.add(block);
      }
    }
    flow(blocks, setup, output, paginator);
    if (pages.count() == 0) {
      pages.add(setup);
    }
  }

  private static void flow(List<Block> blocks, PageSetup setup, Output output, Paginator paginator)
      throws IOException {
    paginator.flow(BlockLayout.onPage(output, blocks, Pages.textWidth(setup)));
    blocks.clear();
  }
}
