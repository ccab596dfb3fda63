package org.prongsai.documents.extract;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Content;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.evidence.Format;

/** The text of a PDF, page by page, and which pages are pictures. */
final class PdfText {

  /** Fewer letters than a stamp or a page number: the page is a picture. */
  private static final int LEAST_LETTERS = 20;

  private final PDDocument pdf;
  private final Bounds bounds;
  private final List<String> pages = new ArrayList<>();
  private final List<Integer> bare = new ArrayList<>();
  private final List<Integer> pictured = new ArrayList<>();
  private final Set<Fault> faults = EnumSet.noneOf(Fault.class);

  private PdfText(PDDocument pdf, Bounds bounds) {
    this.pdf = pdf;
    this.bounds = bounds;
  }

  static Content read(byte[] file, Bounds bounds) throws Faulty {
    PdfWeight.check(file, bounds.unpacked());
    try (PDDocument pdf = Loader.loadPDF(
        new RandomAccessReadBuffer(file), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      return new PdfText(pdf, bounds).read();
    } catch (InvalidPasswordException e) {
      throw new Faulty(Fault.ENCRYPTED);
    } catch (IOException e) {
      throw new Faulty(Fault.BROKEN);
    }
  }

  private Content read() throws IOException, Faulty {
    if (pdf.getNumberOfPages() == 0) {
      throw new Faulty(Fault.BROKEN);
    }
    pages();
    boolean text = bare.size() < pages.size();
    if (Mended.garbled(String.join("\n", pages))) {
      faults.add(Fault.GARBLED);
    }
    var information = pdf.getDocumentInformation();
    String title = information.getTitle();
    Calendar changed = information.getModificationDate() == null
        ? information.getCreationDate() : information.getModificationDate();
    return new Content(Format.PDF, pages, text, text ? pictured : List.of(), title == null ? null : Mended.text(title),
        null, day(changed), false, List.of(), false, faults);
  }

  private void pages() throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    int letters = 0;
    for (int no = 1; no <= pdf.getNumberOfPages(); no++) {
      if (no > bounds.pages() || letters > bounds.letters() || Thread.currentThread().isInterrupted()) {
        faults.add(Fault.CUT);
        return;
      }
      stripper.setStartPage(no);
      stripper.setEndPage(no);
      String page = Mended.text(stripper.getText(pdf));
      letters += page.length();
      pages.add(page);
      if (Mended.letters(page) < LEAST_LETTERS) {
        bare.add(no);
        if (holdsPicture(pdf.getPage(no - 1).getResources(), 0)) {
          pictured.add(no);
        }
      }
    }
  }

  private static boolean holdsPicture(@Nullable PDResources resources, int depth) throws IOException {
    if (resources == null || depth > 3) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
      if (resources.getXObject(name) instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form
          && holdsPicture(form.getResources(), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate day(@Nullable Calendar calendar) {
    return calendar == null ? null : LocalDate.of(
        calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH) + 1, calendar.get(Calendar.DAY_OF_MONTH));
  }
}
