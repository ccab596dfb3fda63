package org.prongsai.documents.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** An element of the document's structure, as screen readers walk it (ISO 32000-2, 14.7). */
final class Tag {

  private final COSDictionary dictionary = new COSDictionary();
  private final COSArray kids = new COSArray();

  /** @param parent the dictionary of the element above, or of the root */
  Tag(String type, COSDictionary parent) {
    dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    dictionary.setItem(COSName.S, COSName.getPDFName(type));
    dictionary.setItem(COSName.P, parent);
    dictionary.setItem(COSName.K, kids);
    kids.setDirect(true);
  }

  Tag child(String type) {
    var child = new Tag(type, dictionary);
    kids.add(child.dictionary);
    return child;
  }

  Tag alternative(String text) {
    dictionary.setString(COSName.ALT, text);
    return this;
  }

  Tag title(String text) {
    dictionary.setString(COSName.T, text);
    return this;
  }

  /** Says of a header cell which cells it heads: those of its "Row" or its "Column". */
  Tag scope(String scope) {
    tableAttributes().setName("Scope", scope);
    return this;
  }

  Tag spans(int columns, int rows) {
    if (columns > 1) {
      tableAttributes().setInt("ColSpan", columns);
    }
    if (rows > 1) {
      tableAttributes().setInt("RowSpan", rows);
    }
    return this;
  }

  private COSDictionary tableAttributes() {
    COSDictionary attributes = dictionary.getCOSDictionary(COSName.A);
    if (attributes == null) {
      attributes = new COSDictionary();
      attributes.setDirect(true);
      attributes.setName(COSName.O, "Table");
      dictionary.setItem(COSName.A, attributes);
    }
    return attributes;
  }

  /** Adds a piece of a page's content. */
  void addContent(PDPage page, int number) {
    if (!dictionary.containsKey(COSName.PG)) {
      dictionary.setItem(COSName.PG, page);
    }
    if (dictionary.getCOSDictionary(COSName.PG) == page.getCOSObject()) {
      kids.add(COSInteger.get(number));
      return;
    }
    var reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, number);
    kids.add(reference);
  }

  /** Adds an annotation. */
  void addObject(PDPage page, COSDictionary object) {
    var reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.PG, page);
    reference.setItem(COSName.OBJ, object);
    kids.add(reference);
  }

  COSDictionary dictionary() {
    return dictionary;
  }
}
