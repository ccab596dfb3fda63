package org.prongsai.documents.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks: headings, each under the nearest one above of a higher rank. */
final class Bookmarks {

  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(int level, PDOutlineNode node) {}

  void add(int level, String title, PDPage page, double top) {
    var destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setTop((int) Math.ceil(top));
    var item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    while (!open.isEmpty() && open.peek().level() >= level) {
      open.pop();
    }
    PDOutlineNode above = open.isEmpty() ? outline : open.peek().node();
    above.addLast(item);
    open.push(new Open(level, item));
  }

  void attachTo(PDDocument file) {
    if (outline.hasChildren()) {
      outline.openNode();
      file.getDocumentCatalog().setDocumentOutline(outline);
      file.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
  }
}
