package org.prongsai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.model.Ties;

/** Sets signature and endorsement blocks; a line to sign on is never parted from its name and position. */
final class SignatureLayout {

  /** Room to sign above the dotted line. */
  private static final double TO_SIGN = 22;

  /** Room above a name that was typed. */
  private static final double SIGNED = 8;

  private static final double SIGNATURE_WIDTH = 200;

  private SignatureLayout() {}

  static List<Strip> strips(Tag parent, Block.Signatures block, double width) {
    int columns = Math.max(1, block.columns());
    var strips = new ArrayList<Strip>();
    for (int from = 0; from < block.signatures().size(); from += columns) {
      List<Block.Signature> row =
          block.signatures().subList(from, Math.min(block.signatures().size(), from + columns));
      boolean together = from + columns < block.signatures().size()
          && Ties.signsWithThoseAbove(block.signatures().get(from + columns));
      strips.addAll(columns == 1
          ? alone(parent, row.getFirst(), width, together) : sideBySide(parent, row, columns, width, together));
    }
    return strips;
  }

  /** The opinion across the page, the signature in its right half. */
  private static List<Strip> alone(Tag parent, Block.Signature signature, double width, boolean together) {
    var strips = new ArrayList<Strip>(opinion(parent, signature, width, true));
    double from = width * 0.42;
    strips.add(TogetherStrip.of(
        List.of(new TogetherStrip.Column(from, signing(parent, signature, width - from))), 0, together));
    return strips;
  }

  /** Opinions begin on one level, and so do the lines to sign on. */
  private static List<Strip> sideBySide(
      Tag parent, List<Block.Signature> row, int columns, double width, boolean together) {
    double each = width / columns;
    var opinions = new ArrayList<List<Strip>>();
    double deepest = 0;
    for (Block.Signature signature : row) {
      List<Strip> opinion = opinion(parent, signature, each - 12, false);
      opinions.add(opinion);
      deepest = Math.max(deepest, Strip.height(opinion));
    }
    var set = new ArrayList<TogetherStrip.Column>();
    for (int i = 0; i < row.size(); i++) {
      var strips = new ArrayList<Strip>(opinions.get(i));
      strips.add(new SpaceStrip(deepest - Strip.height(opinions.get(i)), true));
      strips.addAll(signing(parent, row.get(i), each - 12));
      set.add(new TogetherStrip.Column(i * each + 6, strips));
    }
    return List.of(TogetherStrip.of(set, 0, together));
  }

  private static List<Strip> opinion(Tag parent, Block.Signature signature, double width, boolean spread) {
    var strips = new ArrayList<Strip>();
    if (signature.opinionHeading() != null) {
      TypeForm form = TypeForm.of(Style.PLAIN).spaced(8, 0);
      strips.addAll(ParagraphLayout.strips(
          List.of(Inline.bold(signature.opinionHeading())), form.align(Align.LEFT), width, parent.child("P")));
      List<Inline> text = signature.opinion() == null
          ? List.of(new Inline.Dots(), new Inline.LineBreak(), new Inline.Dots())
          : List.of(Inline.text(signature.opinion()));
      TypeForm body = spread && signature.opinion() != null
          ? TypeForm.of(Style.BODY) : TypeForm.of(Style.PLAIN).align(Align.LEFT);
      strips.addAll(ParagraphLayout.strips(text, body, width, parent.child("P")));
    } else if (signature.opinion() != null) {
      strips.addAll(ParagraphLayout.strips(
          List.of(Inline.text(signature.opinion())), TypeForm.of(Style.PLAIN), width, parent.child("P")));
    }
    return strips.stream().map(SignatureLayout::kept).toList();
  }

  private static Strip kept(Strip strip) {
    return strip instanceof LineStrip line ? line.kept() : strip;
  }

  private static List<Strip> signing(Tag parent, Block.Signature signature, double width) {
    Tag tag = parent.child("P");
    var strips = new ArrayList<Strip>();
    String lead = signature.lead() == null ? "" : signature.lead();
    if (signature.signed() == null) {
      strips.add(new SpaceStrip(TO_SIGN, true));
      strips.addAll(dotted(List.of(Inline.text(lead), new Inline.Dots()), width, tag));
    } else {
      strips.add(new SpaceStrip(SIGNED, true));
      strips.addAll(centred(lead + " " + signature.signed(), width, tag));
    }
    if (signature.name() == null) {
      strips.addAll(dotted(List.of(Inline.text("("), new Inline.Dots(), Inline.text(")")), width, tag));
    } else {
      strips.addAll(centred("( " + signature.name() + " )", width, tag));
    }
    signature.position().forEach(line -> strips.addAll(centred(line, width, tag)));
    if (signature.dateLine() != null) {
      strips.addAll(centred(signature.dateLine(), width, tag));
    }
    strips.add(new SpaceStrip(8, false));
    return strips;
  }

  private static List<LineStrip> centred(String text, double width, Tag tag) {
    return ParagraphLayout.strips(List.of(Inline.text(text)), TypeForm.of(Style.CENTRED), width, tag);
  }

  /** A dotted line of a signature's length in the middle of the room. */
  private static List<LineStrip> dotted(List<Inline> text, double width, Tag tag) {
    double side = Math.max(0, (width - SIGNATURE_WIDTH) / 2);
    return ParagraphLayout.strips(
        text, TypeForm.of(Style.CENTRED).align(Align.LEFT).hanging(side, 0), width - side, tag);
  }
}
