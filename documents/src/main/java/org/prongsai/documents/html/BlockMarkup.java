package org.prongsai.documents.html;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.chart.ChartLook;
import org.prongsai.documents.chart.ChartPainter;
import org.prongsai.documents.chart.ChartTable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Seal;
import org.prongsai.documents.model.Style;

/** Writes blocks, one below the other. */
final class BlockMarkup {

  private static final double PIXELS_IN_MILLIMETRE = 96 / 25.4;

  private final Document document;
  private final Markup markup;
  private final InlineMarkup inlines;
  private final TableMarkup tables;
  private final ListMarkup lists;
  private final int shift;
  private boolean titled;

  BlockMarkup(Document document, Markup markup) {
    this.document = document;
    this.markup = markup;
    this.inlines = new InlineMarkup(markup, document.language());
    this.tables = new TableMarkup(markup, this, inlines);
    this.lists = new ListMarkup(markup, inlines);
    // A printed title is the page's first heading; those of the text stand below it.
    this.shift = document.blocks().stream().anyMatch(BlockMarkup::isTitle) ? 1 : 0;
  }

  void write() {
    section(document.page());
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      if (blocks.get(i) instanceof Block.Paragraph(Style style, List<Inline> caption)
          && style == Style.CAPTION && next instanceof Block.Table table) {
        lists.end();
        tables.write(table, caption);
        i++;
      } else {
        block(blocks.get(i));
      }
    }
    lists.end();
    markup.tag("</section>\n");
  }

  void inCell(List<Block> content) {
    if (content.size() == 1 && content.getFirst() instanceof Block.Paragraph(Style style, List<Inline> text)
        && (style == Style.TABLE_TEXT || style == Style.TABLE_HEAD)) {
      inlines.write(text);
      return;
    }
    content.forEach(this::block);
    lists.end();
  }

  private void block(Block block) {
    if (block instanceof Block.ListItem item) {
      lists.item(item);
      return;
    }
    lists.end();
    switch (block) {
      case Block.Heading(int level, List<Inline> text) -> heading(Math.clamp(level, 1, 4) + shift, text);
      case Block.Paragraph(Style style, List<Inline> text) -> paragraph(style, text);
      case Block.Table table -> tables.write(table, null);
      case Block.Chart(ChartData data) -> chart(data);
      case Block.Signatures signatures -> new SignatureMarkup(markup).write(signatures);
      case Block.Emblem emblem -> emblem(emblem);
      case Block.Verification(Seal seal) -> new SealMarkup(markup).write(seal);
      case Block.PageBreak() -> markup.tag("<div class=\"page-break\"></div>\n");
      case Block.Space(double points) -> markup.tag(points < 10 ? "" : "<div class=\"space\"></div>\n");
      case Block.NewSection(PageSetup page) -> {
        markup.tag("</section>\n");
        section(page);
      }
      case Block.ListItem ignored -> { }
    }
  }

  private void section(PageSetup page) {
    markup.tag(page.landscape() ? "<section class=\"wide\">\n" : "<section>\n");
  }

  private void heading(int level, List<Inline> text) {
    markup.tag("<h" + level + ">");
    inlines.write(text);
    markup.tag("</h" + level + ">\n");
  }

  private static boolean isTitle(Block block) {
    return block instanceof Block.Paragraph paragraph
        && (paragraph.style() == Style.TITLE || paragraph.style() == Style.MEMO_TITLE);
  }

  private void paragraph(Style style, List<Inline> text) {
    boolean first = !titled && (style == Style.TITLE || style == Style.MEMO_TITLE);
    titled |= first;
    String name = first ? "h1" : "p";
    markup.tag("<" + name).attribute("class", style.name().toLowerCase(Locale.ROOT).replace('_', '-')).tag(">");
    inlines.write(text);
    markup.tag("</" + name + ">\n");
  }

  private void chart(ChartData data) {
    markup.tag("<figure>\n<div class=\"chart\" role=\"region\" tabindex=\"0\"")
        .attribute("aria-label", data.title()).tag(">\n").tag(ChartPainter.svg(data, ChartLook.of(document)))
        .tag("</div>\n");
    if (!data.tabled()) {
      markup.tag("<figcaption>").text(data.description()).tag("</figcaption>\n");
      tables.write(ChartTable.of(data, ChartLook.of(document)), null);
    }
    markup.tag("</figure>\n");
  }

  private void emblem(Block.Emblem emblem) {
    String height = Long.toString(Math.round(emblem.heightMillimetres() * PIXELS_IN_MILLIMETRE));
    byte @Nullable [] image = emblem.image();
    if (image == null) {
      markup.tag("<div class=\"no-emblem\"></div>\n");
      return;
    }
    String kind = image.length > 1 && image[0] == (byte) 0xff ? "jpeg" : "png";
    markup.tag("<p class=\"emblem\"><img").attribute("height", height).attribute("alt", emblem.alternative())
        .attribute("src", "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(image))
        .tag("></p>\n");
  }
}
