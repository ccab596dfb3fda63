package org.prongsai.server.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Block.Cell;
import org.prongsai.documents.model.Block.Row;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;

/**
 * What was published as a document, to be kept or printed: the same words in the same order. It is in Thai, as the data are.
 *
 * @param notice that stands on every page of a sample; null for a real agency
 */
record ContentPaper(String agency, Content content, String about, @Nullable String notice) {

  private static final Pattern CODED = Pattern.compile("([A-Z]+[0-9.]+)( .*)");
  private static final int WIDE = 5;
  private static final double NARROWEST = 5;
  private static final double WIDEST = 34;

  Document document() {
    PageSetup page = isWide() ? PageSetup.wideTable() : PageSetup.official();
    return new Document(content.title().th(), agency, null, Language.THAI, Numerals.THAI, page.withNotice(notice), blocks());
  }

  private boolean isWide() {
    return rows().anyMatch(rows -> rows.columns().size() > WIDE);
  }

  private Stream<Part.Rows> rows() {
    return content.sections().stream().flatMap(section -> section.parts().stream())
        .flatMap(part -> part instanceof Part.Rows rows ? Stream.of(rows) : Stream.of());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Style.TITLE, title()));
    blocks.add(paragraph(Style.SUBTITLE, agency));
    if (notice != null) {
      blocks.add(paragraph(Style.NOTICE, notice));
    }
    if (!content.components().isEmpty()) {
      blocks.add(new Block.Heading(2, List.of(Inline.text(say("publication.components")))));
      content.components().forEach(component -> blocks.add(new Block.ListItem(0, component.no() + ".",
          List.of(Inline.text(component.text().th() + " – " + state(component))))));
    }
    content.sections().forEach(section -> {
      blocks.add(new Block.Heading(2, List.of(Inline.text(section.heading().th()))));
      section.parts().forEach(part -> blocks.addAll(part(part)));
    });
    blocks.add(new Block.Paragraph(Style.SMALL, List.of(verbatim(about))));
    return blocks;
  }

  /** The code of an item is written as the criteria do, whatever the digits of the rest. */
  private List<Inline> title() {
    Matcher coded = CODED.matcher(content.title().th());
    return coded.matches() ? List.of(verbatim(coded.group(1)), Inline.text(coded.group(2)))
        : List.of(Inline.text(content.title().th()));
  }

  private static Inline verbatim(String text) {
    return new Inline.Text(text, false, false, false, true);
  }

  private static String state(Component component) {
    return component.none() != null ? component.none() : say(component.met() ? "publication.met" : "publication.missing");
  }

  private static List<Block> part(Part part) {
    return switch (part) {
      case Part.Lines lines -> lines.lines().stream().<Block>map(line -> paragraph(Style.BODY, line)).toList();
      case Part.Facts facts -> facts(facts);
      case Part.Card card -> Stream.concat(Stream.of((Block) new Block.Heading(3, List.of(Inline.text(card.title())))),
          facts(card.facts()).stream()).toList();
      case Part.Tree tree -> tree.branches().stream().flatMap(branch -> branch(branch, 0)).toList();
      case Part.Attached file -> List.of(new Block.ListItem(0, "-", List.of(Inline.text(file.title() + " ("),
          verbatim(file.name()), Inline.text(")"))));
      case Part.Address address -> List.of(new Block.ListItem(0, "-", List.of(Inline.text(address.title() + " "),
          new Inline.Link(address.url(), address.url()))));
      case Part.Rows rows -> List.of(table(rows));
    };
  }

  private static Stream<Block> branch(Part.Branch branch, int depth) {
    return Stream.concat(Stream.of(new Block.ListItem(depth, "-", List.of(Inline.text(branch.name())))),
        branch.below().stream().flatMap(below -> branch(below, depth + 1)));
  }

  private static List<Block> facts(Part.Facts facts) {
    return facts.facts().stream().<Block>map(fact -> new Block.Paragraph(Style.PLAIN,
        List.of(Inline.bold(fact.label().th() + " "), Inline.text(fact.value())))).toList();
  }

  private static Block table(Part.Rows rows) {
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < rows.columns().size(); i++) {
      int at = i;
      double mean = Stream.concat(Stream.of(rows.columns().get(i).name().th()), rows.rows().stream().map(row -> row.get(at).text()))
          .mapToInt(String::length).average().orElse(NARROWEST);
      widths.add(Math.clamp(mean, NARROWEST, WIDEST));
    }
    Row head = new Row(rows.columns().stream().map(column -> cell(column.name().th(), Align.CENTRE, true, null)).toList());
    return new Block.Table(rows.title().th(), widths, List.of(head), rows.rows().stream().map(row -> row(rows, row)).toList());
  }

  private static Row row(Part.Rows rows, List<Part.Cell> cells) {
    List<Cell> shown = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean numeric = rows.columns().get(i).numeric();
      shown.add(cell(cells.get(i).text(), numeric ? Align.RIGHT : Align.LEFT, false, numeric ? number(cells.get(i)) : null));
    }
    return new Row(shown);
  }

  private static @Nullable Object number(Part.Cell cell) {
    return cell.plain().matches("-?\\d+(\\.\\d+)?") ? new java.math.BigDecimal(cell.plain()) : null;
  }

  private static Cell cell(String text, Align align, boolean heading, @Nullable Object value) {
    List<Block> lines = text.lines().map(line -> paragraph(heading ? Style.TABLE_HEAD : Style.TABLE_TEXT, line))
        .collect(Collectors.toList());
    return new Cell(lines.isEmpty() ? List.of(paragraph(Style.TABLE_TEXT, "")) : lines, 1, 1, align, heading, heading, value);
  }

  private static Block paragraph(Style style, String text) {
    return new Block.Paragraph(style, List.of(Inline.text(text)));
  }

  private static String say(String key) {
    return Messages.text(Message.of(key), Language.THAI);
  }
}
