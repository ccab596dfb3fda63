package org.prongsai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.html.HtmlWriter;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions;
import org.prongsai.documents.kind.Reports;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.documents.xlsx.XlsxWriter;

/**
 * How many documents a second are written once warm: seed 2's memo, its disclosure table of 43 items, and that table so
 * often one after the other that the PDF has at least 40 pages.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocumentsPerSecond {

  private static final int PAGES = 40;

  @Param({"memo", "disclosure", "40-pages"})
  String paper = "";

  private Document document;

  @Setup
  public void compose() {
    Path home = Path.of(System.getProperty("prongsai.home", "."));
    AgencyYear year = AgencyYearReader.read(home.resolve("samples/seed-2.yaml")).orThrow();
    Criteria criteria = new CriteriaShelf(home.resolve("criteria")).load(year.criteria()).orThrow();
    ReportKind kind = paper.equals("memo") ? ReportKind.MEMO : ReportKind.DISCLOSURE;
    Document one = Reports.write(kind, new ReportFacts(year, criteria, criteria, null), ReportOptions.usual())
        .orThrow().document();
    document = paper.equals("40-pages") ? ofPages(one) : one;
    System.out.println("pages: " + pages(document));
  }

  private static Document ofPages(Document one) {
    List<Block> blocks = new ArrayList<>(one.blocks());
    Document many = one;
    while (pages(many) < PAGES) {
      blocks.addAll(one.blocks());
      many = new Document(one.title(), one.author(), one.subject(), one.language(), one.numerals(), one.page(), blocks);
    }
    return many;
  }

  private static int pages(Document document) {
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
      return pdf.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public byte[] pdf() {
    return PdfWriter.write(document);
  }

  @Benchmark
  public byte[] docx() {
    return DocxWriter.write(document);
  }

  @Benchmark
  public String html() {
    return HtmlWriter.write(document);
  }

  @Benchmark
  public byte[] xlsx() {
    return XlsxWriter.write(document);
  }
}
