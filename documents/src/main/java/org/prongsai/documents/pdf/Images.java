package org.prongsai.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The image files embedded in a document. */
final class Images {

  private final PDDocument file;
  private final PDResources resources;
  private int count;

  Images(PDDocument file, PDResources resources) {
    this.file = file;
    this.resources = resources;
  }

  /** @param ratio width to height */
  record Placed(String name, double ratio) {}

  /** @throws IllegalArgumentException when the bytes are no image of a known kind */
  Placed add(byte[] bytes) throws IOException {
    PDImageXObject image = PDImageXObject.createFromByteArray(file, bytes, "emblem");
    String name = "Im" + count++;
    resources.put(COSName.getPDFName(name), image);
    return new Placed(name, (double) image.getWidth() / image.getHeight());
  }
}
