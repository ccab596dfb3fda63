package org.prongsai.documents.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;

final class PdfArrays {

  private PdfArrays() {}

  static COSArray of(int... numbers) {
    var array = new COSArray();
    for (int number : numbers) {
      array.add(COSInteger.get(number));
    }
    array.setDirect(true);
    return array;
  }
}
