package org.prongsai.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.BeforeAfter;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.documents.model.StatusBars;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.model.YearLines;
import org.prongsai.message.Message;

/**
 * The numbers behind a chart as a table: a number is never only a picture.
 *
 * @param heads the first is that of the labels
 */
public record ChartTable(List<String> heads, List<List<Entry>> rows) {

  private static final String UNKNOWN = "–";

  /** Letters of a label that needs no more room than a number, as a year. */
  private static final int SHORT = 8;

  public ChartTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * @param text in the digits wanted
   * @param value the number itself; null for a word, or where it is not known
   * @param number whether it stands in a column of numbers
   */
  public record Entry(String text, @Nullable BigDecimal value, boolean number) {}

  /** The rows as a page shows them. */
  public static ChartTable rows(ChartData data, ChartLook look) {
    var writer = new Writer(look);
    return switch (data) {
      case ScoreBars scores -> writer.scores(scores);
      case YearLines years -> writer.years(years);
      case BeforeAfter pairs -> writer.pairs(pairs);
      case StatusBars statuses -> writer.statuses(statuses);
    };
  }

  /** The table as documents hold it. */
  public static Block.Table of(ChartData data, ChartLook look) {
    ChartTable table = rows(data, look);
    boolean noted = table.rows().stream().anyMatch(row -> !row.getLast().number());
    boolean words = table.rows().stream().anyMatch(row -> row.getFirst().text().length() > SHORT);
    List<Double> widths = new ArrayList<>();
    for (int i = 0; i < table.heads().size(); i++) {
      widths.add(i == 0 && words ? 4 : i == table.heads().size() - 1 && noted ? 2.4 : 1.2);
    }
    List<Block.Cell> heads = table.heads().stream()
        .map(head -> cell(head, Style.TABLE_HEAD, Align.CENTRE, null)).toList();
    List<Block.Row> rows = table.rows().stream().map(row -> new Block.Row(row.stream().map(entry -> cell(
        entry.text(), Style.TABLE_TEXT, entry.number() ? Align.RIGHT : Align.LEFT, entry.value())).toList())).toList();
    return new Block.Table(data.title(), widths, List.of(new Block.Row(heads)), rows);
  }

  private static Block.Cell cell(String text, Style style, Align align, @Nullable Object value) {
    return new Block.Cell(List.of(new Block.Paragraph(style, List.of(Inline.text(text)))), 1, 1, align,
        style == Style.TABLE_HEAD, false, value);
  }

  private record Writer(ChartLook look) {

    ChartTable scores(ScoreBars data) {
      boolean noted = data.bars().stream().anyMatch(bar -> bar.note() != null);
      List<String> heads = new ArrayList<>(List.of(word("label"), word("value")));
      if (noted) {
        heads.add(word("note"));
      }
      List<List<Entry>> rows = new ArrayList<>();
      for (ScoreBars.Bar bar : data.bars()) {
        List<Entry> row = new ArrayList<>(List.of(text(bar.label()), number(bar.value())));
        if (noted) {
          row.add(text(bar.note() == null ? "" : bar.note()));
        }
        rows.add(row);
      }
      return new ChartTable(heads, rows);
    }

    ChartTable years(YearLines data) {
      boolean changes = data.years().stream().anyMatch(YearLines.Year::changed);
      List<String> heads = new ArrayList<>(List.of(word("year")));
      data.lines().forEach(line -> heads.add(line.label()));
      if (changes) {
        heads.add(word("note"));
      }
      List<List<Entry>> rows = new ArrayList<>();
      for (int i = 0; i < data.years().size(); i++) {
        int year = i;
        List<Entry> row = new ArrayList<>(List.of(text(data.years().get(i).label())));
        data.lines().forEach(line -> row.add(number(line.values().get(year))));
        if (changes) {
          row.add(text(data.years().get(i).changed() ? word("changed") : ""));
        }
        rows.add(row);
      }
      return new ChartTable(heads, rows);
    }

    ChartTable pairs(BeforeAfter data) {
      return new ChartTable(
          List.of(word("label"), data.before(), data.after(), word("difference")),
          data.pairs().stream().map(pair -> List.of(
              text(pair.label()), number(pair.before()), number(pair.after()), difference(pair))).toList());
    }

    ChartTable statuses(StatusBars data) {
      List<String> heads = new ArrayList<>(List.of(word("owner")));
      data.statuses().forEach(status -> heads.add(status.label()));
      heads.add(word("total"));
      List<List<Entry>> rows = new ArrayList<>();
      for (StatusBars.Owner owner : data.owners()) {
        List<Entry> row = new ArrayList<>(List.of(text(owner.label())));
        owner.counts().forEach(count -> row.add(number(BigDecimal.valueOf(count))));
        row.add(number(BigDecimal.valueOf(StatusBarsLayout.total(owner))));
        rows.add(row);
      }
      return new ChartTable(heads, rows);
    }

    private Entry difference(BeforeAfter.Pair pair) {
      BigDecimal before = pair.before();
      BigDecimal after = pair.after();
      if (before == null || after == null) {
        return number(null);
      }
      BigDecimal difference = after.subtract(before);
      String sign = difference.signum() > 0 ? "+" : "";
      return new Entry(look.digits(sign + difference.toPlainString()), difference, true);
    }

    private String word(String key) {
      return Message.of("documents.chart." + key).in(look.language());
    }

    private Entry text(String text) {
      return new Entry(look.digits(text), null, false);
    }

    private Entry number(@Nullable BigDecimal value) {
      return new Entry(value == null ? UNKNOWN : look.digits(value.toPlainString()), value, true);
    }
  }
}
