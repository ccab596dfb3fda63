package org.prongsai.procurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.thai.ThaiDigits;

/**
 * Names with prices and taxpayers' numbers as offices write them into one cell: a line or a number each, the price
 * behind the name or on a line of its own. A number behind a name is a price only when something says so (ราคา, บาท, a
 * comma, decimals), since names end in numbers too.
 */
final class BidderLines {

  private static final String WORD = "(?:เสนอราคา|ราคาที่เสนอ|ราคาที่ตกลงซื้อหรือจ้าง|ราคาที่ตกลง|ราคา|เป็นเงิน|วงเงิน)";
  private static final String UNIT = "(?:\\s*บาท(?:ถ้วน)?|\\s*\\.?-)";
  private static final Pattern BETWEEN = Pattern.compile("\\R|;|(?<=\\s)(?=\\(?\\d{1,2}[.)]\\s+\\D)");
  private static final Pattern NUMBERED = Pattern.compile("^(?:\\(\\d{1,2}\\)|\\d{1,2}[.)](?!\\d))\\s*");
  private static final String TAX_WORD = "(?:เลขประจำตัวผู้เสียภาษี(?:อากร)?|เลขทะเบียนนิติบุคคล|เลขที่ผู้เสียภาษี)";
  private static final Pattern TAX_ID = Pattern.compile(
      "[\\s(]*(?:" + TAX_WORD + "\\s*:?\\s*([\\d -]{9,20}\\d)|\\b(\\d{13})\\b)\\)?");
  private static final Pattern PRICE = Pattern.compile("^(.*?)[\\s:=/,–(-]*(?:"
      + WORD + "\\s*:?\\s*(" + Amounts.WRITTEN + ")" + UNIT + "?|(?<![\\d.,])(" + Amounts.WRITTEN + ")" + UNIT
      + "|(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{2}))\\)?\\s*$");

  private final Field field;
  private final List<Bidder> bidders = new ArrayList<>();
  private final List<Problem> problems;

  private BidderLines(Field field, List<Problem> problems) {
    this.field = field;
    this.problems = problems;
  }

  static List<Bidder> read(Field field, String cell, List<Problem> problems) {
    BidderLines lines = new BidderLines(field, problems);
    for (String line : BETWEEN.split(cell)) {
      if (!line.isBlank()) {
        lines.line(line.strip());
      }
    }
    return List.copyOf(lines.bidders);
  }

  private void line(String written) {
    String rest = NUMBERED.matcher(ThaiDigits.toArabic(written)).replaceFirst("");
    TaxId taxId = null;
    Matcher number = TAX_ID.matcher(rest);
    if (number.find()) {
      taxId = TaxIds.read(field, number.group(1) == null ? number.group(2) : number.group(1), problems);
      rest = rest.substring(0, number.start()) + " " + rest.substring(number.end());
    }
    BigDecimal price = null;
    Matcher priced = PRICE.matcher(rest.strip());
    if (priced.matches()) {
      price = price(first(priced), written);
      rest = priced.group(1);
    }
    add(rest.replaceAll("\\s+", " ").strip(), price, taxId, written);
  }

  private static String first(Matcher priced) {
    String said = priced.group(2) == null ? priced.group(3) : priced.group(2);
    return said == null ? priced.group(4) : said;
  }

  private @Nullable BigDecimal price(String said, String line) {
    BigDecimal price = Amounts.read(said).orElse(null);
    if (price == null) {
      problems.add(Problem.of("procurement", 3109, Place.NOWHERE, field.label(), line));
    }
    return price;
  }

  /** A price or a number on a line of its own belongs to the name above it. */
  private void add(String name, @Nullable BigDecimal price, @Nullable TaxId taxId, String line) {
    if (!name.isEmpty()) {
      bidders.add(new Bidder(name, price, taxId));
      return;
    }
    Bidder above = bidders.isEmpty() ? null : bidders.removeLast();
    if (above == null || price != null && above.price() != null || taxId != null && above.taxId() != null) {
      problems.add(Problem.of("procurement", 3109, Place.NOWHERE, field.label(), line));
      return;
    }
    bidders.add(new Bidder(above.name(), price == null ? above.price() : price, taxId == null ? above.taxId() : taxId));
  }
}
