package org.prongsai.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.prongsai.documents.docx.FlowXml.InCell;
import org.prongsai.documents.docx.ParagraphProperties.Stop;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.model.Ties;
import org.prongsai.documents.ooxml.Xml;

/**
 * Signature blocks, each whole on one page. One below the other they stand right of the middle, as on official papers;
 * side by side, in columns without lines.
 */
final class SignaturesXml {

  private final FlowXml flow;
  private final Xml xml;

  SignaturesXml(FlowXml flow) {
    this.flow = flow;
    this.xml = flow.xml();
  }

  void write(List<Block.Signature> signatures, int columns) {
    if (columns <= 1) {
      for (int i = 0; i < signatures.size(); i++) {
        boolean more = i + 1 < signatures.size() && Ties.signsWithThoseAbove(signatures.get(i + 1));
        new One(flow, flow.width() * 2 / 5, more).write(signatures.get(i));
      }
    } else {
      beside(signatures, columns);
    }
  }

  private void beside(List<Block.Signature> signatures, int columns) {
    int width = flow.width() / columns;
    xml.open("w:tbl").open("w:tblPr");
    xml.leaf("w:tblW", "w:w", Integer.toString(width * columns), "w:type", "dxa");
    xml.leaf("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
    for (int i = 0; i < columns; i++) {
      xml.leaf("w:gridCol", "w:w", width);
    }
    xml.close();
    for (int from = 0; from < signatures.size(); from += columns) {
      row(signatures.subList(from, Math.min(from + columns, signatures.size())), columns, width);
    }
    xml.close();
    flow.paragraph(flow.properties("Normal").exactly(2), List.of());
  }

  /** Opinions in a row of their own, so that the signatures below stand on one line. */
  private void row(List<Block.Signature> signatures, int columns, int width) {
    if (signatures.stream().anyMatch(signature -> signature.opinionHeading() != null)) {
      cells(signatures, columns, width, One::opinion);
    }
    cells(signatures, columns, width, One::signature);
  }

  private void cells(
      List<Block.Signature> signatures, int columns, int width, BiConsumer<One, Block.Signature> content) {
    xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
    for (int i = 0; i < columns; i++) {
      xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close();
      var inside = new FlowXml(xml, flow.parts(), width - 2 * 108, new InCell(null, false, true));
      int before = xml.length();
      if (i < signatures.size()) {
        content.accept(new One(inside, 0, false), signatures.get(i));
      }
      if (xml.length() == before) {
        inside.paragraph(inside.properties("Normal"), List.of());
      }
      xml.close();
    }
    xml.close();
  }

  /**
   * @param left where the signature stands; its opinion begins at the margin
   * @param more another one stands below it on the same page
   */
  private record One(FlowXml flow, int left, boolean more) {

    void write(Block.Signature signature) {
      opinion(signature);
      signature(signature);
    }

    /** Without an opinion there is room to write one. */
    void opinion(Block.Signature signature) {
      if (signature.opinionHeading() == null) {
        return;
      }
      flow.paragraph(
          flow.properties("Normal").before(240).keepNext(true), List.of(Inline.bold(signature.opinionHeading())));
      if (signature.opinion() != null) {
        // Across the page an opinion is body text; in a column there is no room for its indent.
        String style = flow.cell() == null ? StyleNames.of(Style.BODY) : "Normal";
        flow.paragraph(flow.properties(style).keepNext(true), List.of(Inline.text(signature.opinion())));
      } else {
        flow.paragraph(flow.properties("Normal").keepNext(true), List.of(new Inline.Dots()));
        flow.paragraph(flow.properties("Normal").keepNext(true), List.of(new Inline.Dots()));
      }
    }

    void signature(Block.Signature signature) {
      String lead = signature.lead() == null ? "" : signature.lead() + " ";
      if (signature.signed() == null) {
        dotted(lead, "", true);
      } else {
        flow.paragraph(flow.properties(StyleNames.SIGNATURE).keepNext(true).before(240).indent(left, 0),
            List.of(Inline.text(lead + signature.signed())));
      }
      List<String> below = new ArrayList<>(signature.position());
      if (signature.dateLine() != null) {
        below.add(signature.dateLine());
      }
      if (signature.name() == null) {
        dotted("(", ")", false);
      } else {
        centred("(" + signature.name() + ")", more || !below.isEmpty());
      }
      for (int i = 0; i < below.size(); i++) {
        centred(below.get(i), more || i + 1 < below.size());
      }
    }

    private void dotted(String before, String after, boolean roomAbove) {
      int margin = (flow.width() - left) / 10;
      var properties = flow.properties("Normal").keepNext(true).indent(left + margin, 0)
          .stops(List.of(new Stop(flow.width() - margin, true, true)));
      if (roomAbove) {
        properties.before(480);
      }
      Xml xml = flow.xml();
      var runs = new Runs(xml, flow.parts());
      xml.open("w:p");
      properties.write(xml);
      runs.plain(before);
      runs.tab();
      runs.plain(after);
      xml.close();
    }

    private void centred(String text, boolean keepNext) {
      flow.paragraph(
          flow.properties(StyleNames.SIGNATURE).keepNext(keepNext).indent(left, 0), List.of(Inline.text(text)));
    }
  }
}
