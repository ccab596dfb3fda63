package org.prongsai.documents.docx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.docx.FlowXml.InCell;
import org.prongsai.documents.docx.ParagraphProperties.Stop;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
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
      for (Block.Signature signature : signatures) {
        new One(flow, flow.width() * 2 / 5).write(signature);
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
    Iterator<Block.Signature> next = signatures.iterator();
    while (next.hasNext()) {
      xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
      for (int i = 0; i < columns; i++) {
        cell(next.hasNext() ? next.next() : null, width);
      }
      xml.close();
    }
    xml.close();
    flow.paragraph(flow.properties("Normal").exactly(2), List.of());
  }

  private void cell(Block.@Nullable Signature signature, int width) {
    xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close();
    var inside = new FlowXml(xml, flow.parts(), width - 2 * 108, new InCell(null, false));
    if (signature == null) {
      inside.paragraph(inside.properties("Normal"), List.of());
    } else {
      new One(inside, 0).write(signature);
    }
    xml.close();
  }

  /** @param left where the signature stands; its opinion begins at the margin */
  private record One(FlowXml flow, int left) {

    void write(Block.Signature signature) {
      List<Runnable> lines = new ArrayList<>();
      if (signature.opinionHeading() != null) {
        lines.add(opinion(signature.opinionHeading(), signature.opinion()));
      }
      lines.add(() -> dotted(signature.lead() == null ? "" : signature.lead() + " ", "", true));
      String name = signature.name();
      lines.add(name == null ? () -> dotted("(", ")", false) : () -> centred("(" + name + ")", true));
      List<String> below = new ArrayList<>(signature.position());
      if (signature.dateLine() != null) {
        below.add(signature.dateLine());
      }
      for (int i = 0; i < below.size(); i++) {
        String text = below.get(i);
        boolean more = i + 1 < below.size();
        lines.add(() -> centred(text, more));
      }
      lines.forEach(Runnable::run);
    }

    /** Without an opinion there is room to write one. */
    private Runnable opinion(String heading, @Nullable String opinion) {
      return () -> {
        flow.paragraph(flow.properties("Normal").before(240).keepNext(true), List.of(Inline.bold(heading)));
        List<Inline> text = opinion == null ? List.of(new Inline.Dots()) : List.of(Inline.text(opinion));
        for (int line = 0; line < (opinion == null ? 2 : 1); line++) {
          flow.paragraph(flow.properties("Normal").keepNext(true), text);
        }
      };
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

    private void centred(String text, boolean more) {
      flow.paragraph(
          flow.properties(StyleNames.SIGNATURE).keepNext(more).indent(left, 0), List.of(Inline.text(text)));
    }
  }
}
