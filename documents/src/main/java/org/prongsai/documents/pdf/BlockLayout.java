package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.chart.ChartTable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Seal;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.model.Ties;

/** Sets blocks as strips in a column of some width. */
final class BlockLayout {

  private final Output output;
  private final Tag parent;
  private final double width;
  private final Block.@Nullable Align cell;
  private final ListTags lists;
  private final List<Strip> strips = new ArrayList<>();

  private BlockLayout(Output output, Tag parent, double width, Block.@Nullable Align cell) {
    this.output = output;
    this.parent = parent;
    this.width = width;
    this.cell = cell;
    this.lists = new ListTags(parent);
  }

  /** Blocks that stand in a row on their page or pages; page and section breaks are not among them. */
  static List<Strip> onPage(Output output, List<Block> blocks, double width) throws IOException {
    return new BlockLayout(output, output.structure().document(), width, null).all(blocks);
  }

  static List<Strip> inCell(Output output, Tag tag, List<Block> blocks, double width, Block.Align align)
      throws IOException {
    return new BlockLayout(output, tag, width, align).all(blocks);
  }

  private List<Strip> all(List<Block> blocks) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Block.ListItem)) {
        lists.end();
      }
      if (blocks.get(i) instanceof Block.Emblem emblem && isBesideTitle(blocks, i)) {
        strips.add(emblemBeside(emblem, (Block.Paragraph) blocks.get(i + 1)));
        i++;
      } else {
        add(blocks.get(i));
        keep(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
      }
    }
    return strips;
  }

  private void keep(Block block, @Nullable Block next) {
    boolean tied = cell == null ? Ties.onPage(block, next) : Ties.inCell(block, next);
    if (tied && strips.getLast() instanceof LineStrip line) {
      strips.set(strips.size() - 1, line.kept());
    }
  }

  private void add(Block block) throws IOException {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph(Style style, List<Inline> text) -> paragraph(style, text);
      case Block.ListItem item -> item(item);
      case Block.Table table -> strips.addAll(TableLayout.strips(output, parent.child("Table"), table, width));
      case Block.Chart(ChartData data) -> {
        Tag figure = parent.child("Figure").alternative(data.title() + ". " + data.description());
        strips.add(new ChartStrip(data, figure, width, output.look()));
        if (!data.tabled()) {
          Block.Table figures = ChartTable.of(data, output.look());
          strips.addAll(TableLayout.strips(output, parent.child("Table"), figures, width));
        }
      }
      case Block.Signatures signatures -> strips.addAll(SignatureLayout.strips(parent, signatures, width));
      case Block.Emblem emblem -> {
        strips.add(ImageStrip.of(output.images(), emblem, parent, width, true));
        strips.add(new SpaceStrip(6, true));
      }
      case Block.Verification(Seal seal) -> strips.add(SealStrip.of(parent, seal, width));
      case Block.Space(double points) -> strips.add(new SpaceStrip(points, false));
      case Block.PageBreak ignored -> throw new IllegalArgumentException("a page break inside " + block);
      case Block.NewSection ignored -> throw new IllegalArgumentException("a section inside " + block);
    }
  }

  private void heading(Block.Heading heading) {
    TypeForm form = fitted(TypeForm.heading(heading.level()));
    Tag tag = parent.child("H" + Math.clamp(heading.level(), 1, 4));
    List<LineStrip> lines = ParagraphLayout.strips(heading.text(), form, width, tag);
    if (cell == null) {
      strips.add(new HeadingStrip(
          lines.getFirst(), heading.level(), PlainText.of(heading.text()), output.bookmarks()));
      strips.addAll(lines.subList(1, lines.size()));
      spaceBelow(form);
    } else {
      strips.addAll(lines);
    }
  }

  private void paragraph(Style style, List<Inline> text) {
    TypeForm form = fitted(TypeForm.of(style));
    Tag tag = parent.child(style == Style.CAPTION ? "Caption" : "P");
    if (form.boxed() && cell == null) {
      List<LineStrip> lines = ParagraphLayout.strips(text, form.spaced(0, 0), width, tag);
      strips.add(TogetherStrip.framed(lines, width, form.before(), false));
      strips.add(new SpaceStrip(form.after(), false));
    } else {
      strips.addAll(ParagraphLayout.strips(text, form, width, tag));
      spaceBelow(form);
    }
  }

  private void spaceBelow(TypeForm form) {
    if (form.after() > 0) {
      strips.add(new SpaceStrip(form.after(), form.keepsWithNext()));
    }
  }

  private void item(Block.ListItem item) {
    TypeForm form = fitted(TypeForm.of(cell == null ? Style.PLAIN : Style.TABLE_TEXT));
    double indent = (cell == null ? 18 : 0) + item.depth() * (cell == null ? 24.0 : 10.0);
    Line label = LineSetter.lines(
        Pieces.of(List.of(Inline.text(item.marker())), form), form.align(Block.Align.LEFT).hanging(indent, 0), width)
        .getFirst();
    double end = label.pieces().stream().mapToDouble(placed -> placed.x() + placed.width()).max().orElse(indent);
    double hang = cell == null ? Math.max(indent + 20, end + 6) : end + 4;
    ListTags.Item tags = lists.item(item.depth());
    strips.addAll(ParagraphLayout.item(
        item.text(), form.hanging(Math.min(hang, width * 0.5), 0), width, tags.body(),
        new LineStrip.Label(label, tags.label())));
  }

  private TypeForm fitted(TypeForm form) {
    return cell == null ? form : form.inCell(cell);
  }

  /** The head of a memo: the emblem at the left, บันทึกข้อความ in the middle, on one level. */
  private static boolean isBesideTitle(List<Block> blocks, int at) {
    return at + 1 < blocks.size()
        && blocks.get(at + 1) instanceof Block.Paragraph paragraph && paragraph.style() == Style.MEMO_TITLE;
  }

  private Strip emblemBeside(Block.Emblem emblem, Block.Paragraph title) {
    var image = ImageStrip.of(output.images(), emblem, parent, width, false);
    List<LineStrip> lines = ParagraphLayout.strips(title.text(), TypeForm.of(title.style()), width, parent.child("P"));
    double lift = Math.max(0, image.height() - Strip.height(lines));
    var words = new ArrayList<Strip>();
    words.add(new SpaceStrip(lift, true));
    words.addAll(lines);
    return TogetherStrip.of(
        List.of(new TogetherStrip.Column(0, List.of(image)), new TogetherStrip.Column(0, words)), 0);
  }
}
