package org.prongsai.documents.docx;

import static org.prongsai.documents.docx.Measure.twips;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.prongsai.documents.docx.FlowXml.InCell;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.QrCode;
import org.prongsai.documents.model.Seal;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.ooxml.Xml;

/** The QR code by which a paper is verified, at the left of what it says, in two cells without lines. */
record SealXml(FlowXml flow) {

  private static final int PIXELS = 8;
  private static final int QUIET = 4;
  private static final double SIDE = 28;

  void write(Seal seal) {
    Xml xml = flow.xml();
    int left = twips(SIDE + 4);
    xml.open("w:tbl").open("w:tblPr").leaf("w:tblW", "w:w", Integer.toString(flow.width()), "w:type", "dxa");
    xml.leaf("w:tblLayout", "w:type", "fixed").close();
    xml.open("w:tblGrid").leaf("w:gridCol", "w:w", left).leaf("w:gridCol", "w:w", flow.width() - left).close();
    xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
    FlowXml code = cell(left);
    xml.open("w:p");
    code.properties("Normal").write(xml);
    new PictureXml(xml, flow.parts()).inLine(Picture.of(png(seal.qr())), SIDE, SIDE, seal.address());
    xml.close().close();
    FlowXml words = cell(flow.width() - left);
    for (String line : seal.lines()) {
      words.paragraph(words.properties(StyleNames.of(Style.SMALL)), List.of(Inline.text(line)));
    }
    words.paragraph(
        words.properties(StyleNames.of(Style.SMALL)), List.of(new Inline.Link(seal.address(), seal.address())));
    xml.close().close().close();
    flow.paragraph(flow.properties("Normal").exactly(2), List.of());
  }

  private FlowXml cell(int width) {
    flow.xml().open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close();
    return new FlowXml(flow.xml(), flow.parts(), width - 2 * 108, new InCell(null, false, true));
  }

  private static byte[] png(QrCode qr) {
    int side = (qr.size() + 2 * QUIET) * PIXELS;
    var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, side, side);
    pen.setColor(Color.BLACK);
    for (int row = 0; row < qr.size(); row++) {
      for (int column = 0; column < qr.size(); column++) {
        if (qr.dark(column, row)) {
          pen.fillRect((column + QUIET) * PIXELS, (row + QUIET) * PIXELS, PIXELS, PIXELS);
        }
      }
    }
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
