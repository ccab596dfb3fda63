package org.prongsai.documents.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the digits of a document into those its readers want. Verbatim text, links, web addresses and mail addresses
 * keep theirs: they are for machines; so do the values of cells, which are numbers and no text.
 */
public final class NumeralText {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[\\x21-\\x7e]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private final Numerals numerals;

  private NumeralText(Numerals numerals) {
    this.numerals = numerals;
  }

  /** The same document with the digits of {@link Document#numerals()}; applying it twice changes nothing more. */
  public static Document in(Document document) {
    var pass = new NumeralText(document.numerals());
    return new Document(
        pass.text(document.title()), document.author(), pass.orNull(document.subject()), document.language(),
        document.numerals(), pass.page(document.page()), pass.blocks(document.blocks()), document.seal());
  }

  /** One text with the digits wanted; addresses inside it keep theirs. */
  public static String in(String text, Numerals numerals) {
    Matcher address = ADDRESS.matcher(text);
    var shown = new StringBuilder(text.length());
    int from = 0;
    while (address.find()) {
      digits(text, from, address.start(), numerals, shown);
      from = address.end();
      shown.append(address.group());
    }
    digits(text, from, text.length(), numerals, shown);
    return shown.toString();
  }

  private static void digits(String text, int from, int to, Numerals numerals, StringBuilder shown) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (numerals == Numerals.THAI && c >= '0' && c <= '9') {
        shown.append((char) (c - '0' + '๐'));
      } else if (numerals == Numerals.ARABIC && c >= '๐' && c <= '๙') {
        shown.append((char) (c - '๐' + '0'));
      } else {
        shown.append(c);
      }
    }
  }

  private String text(String text) {
    return in(text, numerals);
  }

  private @Nullable String orNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  private PageSetup page(PageSetup page) {
    return new PageSetup(
        page.landscape(), page.top(), page.right(), page.bottom(), page.left(), page.numbering(),
        orNull(page.notice()));
  }

  private List<Block> blocks(List<Block> blocks) {
    return each(blocks, this::block);
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Heading(int level, List<Inline> text) -> new Block.Heading(level, inlines(text));
      case Block.Paragraph(Style style, List<Inline> text) -> new Block.Paragraph(style, inlines(text));
      case Block.ListItem(int depth, String marker, List<Inline> text) ->
          new Block.ListItem(depth, text(marker), inlines(text));
      case Block.Table(String title, List<Double> widths, List<Block.Row> header, List<Block.Row> rows) ->
          new Block.Table(text(title), widths, each(header, this::row), each(rows, this::row));
      case Block.Chart(ChartData data) -> new Block.Chart(data.worded(this::text));
      case Block.Signatures(List<Block.Signature> signatures, int columns) ->
          new Block.Signatures(each(signatures, this::signature), columns);
      case Block.Emblem(double height, byte @Nullable [] image, String alternative) ->
          new Block.Emblem(height, image, text(alternative));
      case Block.NewSection(PageSetup page) -> new Block.NewSection(page(page));
      case Block.Verification(Seal seal) -> new Block.Verification(
          new Seal(seal.code(), seal.address(), seal.qr(), text(seal.foot()), each(seal.lines(), this::text)));
      case Block.PageBreak same -> same;
      case Block.Space same -> same;
    };
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return each(inlines, inline -> switch (inline) {
      case Inline.Text same when same.verbatim() -> same;
      case Inline.Text(String text, boolean bold, boolean italic, boolean underlined, boolean verbatim) ->
          new Inline.Text(text(text), bold, italic, underlined, verbatim);
      default -> inline;
    });
  }

  private Block.Row row(Block.Row row) {
    return new Block.Row(each(row.cells(), cell -> new Block.Cell(
        blocks(cell.content()), cell.columnSpan(), cell.rowSpan(), cell.align(), cell.heading(), cell.shade(),
        cell.value())));
  }

  private Block.Signature signature(Block.Signature signature) {
    return new Block.Signature(
        orNull(signature.opinionHeading()), orNull(signature.opinion()), orNull(signature.lead()),
        orNull(signature.signed()), orNull(signature.name()), each(signature.position(), this::text), orNull(signature.dateLine()));
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}
