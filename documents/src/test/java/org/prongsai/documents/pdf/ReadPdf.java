package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF back as other programs do. */
final class ReadPdf {

  private ReadPdf() {}

  /** All text, page furniture too. */
  static String everything(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file);
    }
  }

  static List<String> pages(byte[] pdf) throws IOException {
    var pages = new ArrayList<String>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(file));
      }
    }
    return pages;
  }

  /** The text of the document itself: neither page furniture nor repeated header rows nor pictures. */
  static String content(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new ContentReader().getText(file);
    }
  }

  static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\u00a0\\u200b]+", "");
  }

  private static final class ContentReader extends PDFTextStripper {
    private final Deque<String> open = new ArrayDeque<>();

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
      open.push(tag.getName());
      super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
      open.pop();
      super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (!open.contains("Artifact") && !open.contains("Figure")) {
        super.processTextPosition(text);
      }
    }
  }
}
