package org.prongsai.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.prongsai.documents.sample.SampleDocuments;

class PdfStructureTest {

  @Test
  void blocksAreTaggedInReadingOrder() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(SampleDocuments.report()))) {
      PDStructureElement document = document(file);
      assertEquals("Document", document.getStructureType());
      assertEquals(
          List.of("P", "P", "P", "H1", "P", "Figure", "Table", "H2", "L", "H2", "Caption", "Table", "H1", "P"),
          types(document));
    }
  }

  @Test
  void aDeeperListStandsInsideTheItemAbove() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(SampleDocuments.report()))) {
      PDStructureElement list = child(document(file), "L");
      assertEquals(List.of("LI", "LI"), types(list));
      PDStructureElement item = child(list, "LI");
      assertEquals(List.of("Lbl", "LBody"), types(item));
      assertEquals(List.of("L"), types(child(item, "LBody")));
    }
  }

  @Test
  void headerCellsSayWhatTheyHead() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(SampleDocuments.report()))) {
      PDStructureElement table = document(file).getKids().stream()
          .filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
          .filter(element -> element.getStructureType().equals("Table")).toList().getLast();
      assertEquals(46, types(table).size());
      PDStructureElement first = child(table, "TR");
      assertEquals(List.of("TH", "TH", "TH", "TH", "TH"), types(first));
      COSDictionary attributes = child(first, "TH").getCOSObject().getCOSDictionary(COSName.A);
      assertEquals("Column", attributes.getNameAsString("Scope"));
      assertEquals(2, attributes.getInt("RowSpan"));
      PDStructureElement section = (PDStructureElement) table.getKids().get(2);
      assertEquals("Row", child(section, "TH").getCOSObject().getCOSDictionary(COSName.A).getNameAsString("Scope"));
    }
  }

  @Test
  void picturesHaveWords() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(SampleDocuments.report()))) {
      assertTrue(child(document(file), "Figure").getAlternateDescription().contains("เกณฑ์ผ่าน ๘๕"));
    }
  }

  @Test
  void theFileSaysItIsTaggedThaiAndHasATitle() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(SampleDocuments.report()))) {
      var catalog = file.getDocumentCatalog();
      assertTrue(catalog.getMarkInfo().isMarked());
      assertEquals("th-TH", catalog.getLanguage());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertEquals("รายงานตัวอย่าง", file.getDocumentInformation().getTitle());
      assertEquals(SampleDocuments.AGENCY, file.getDocumentInformation().getAuthor());
    }
  }

  @Test
  void everyMarkedPieceOfAPageLeadsBackToItsTag() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(SampleDocuments.report()))) {
      COSDictionary root = file.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
      for (var page : file.getPages()) {
        int key = page.getStructParents();
        assertEquals(key, numbers.getInt(2 * key));
        COSArray owners = (COSArray) numbers.getObject(2 * key + 1);
        assertTrue(owners.size() > 0);
        for (int i = 0; i < owners.size(); i++) {
          assertNotNull(((COSDictionary) owners.getObject(i)).getNameAsString(COSName.S));
        }
      }
    }
  }

  private static PDStructureElement document(PDDocument file) {
    return (PDStructureElement) file.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
  }

  private static PDStructureElement child(PDStructureElement parent, String type) {
    return parent.getKids().stream().filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .filter(kid -> kid.getStructureType().equals(type)).findFirst().orElseThrow();
  }

  private static List<String> types(PDStructureElement parent) {
    var types = new ArrayList<String>();
    for (Object kid : parent.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
      }
    }
    return types;
  }
}
