package org.prongsai.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.Level;
import org.prongsai.criteria.Question;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.message.Message;
import org.prongsai.scoring.FigureNames;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/** A score card for people who read it in a terminal. */
final class ScorecardText {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Console console;
  private final Criteria criteria;
  private final Scorecard card;
  private final @Nullable Scorecard before;
  private final StringBuilder text = new StringBuilder();

  ScorecardText(Console console, Criteria criteria, Scorecard card, @Nullable Scorecard before) {
    this.console = console;
    this.criteria = criteria;
    this.card = card;
    this.before = before;
  }

  String text() {
    line(criteria.name().in(console.language()));
    if (before != null) {
      line(console.text("app.score.before", score(before.total()), level(before)));
    }
    line(console.text("app.score.total", score(card.total()), level(card)));
    if (!card.level().certain()) {
      line(console.text("app.score.possible",
          String.join(", ", card.level().possible().stream().map(this::levelName).toList())));
    }
    line("");
    text.append(table());
    contradictions();
    path();
    return text.toString();
  }

  private TextTable table() {
    TextTable table = new TextTable(2);
    table.row(console.text("app.score.column.figure"), "", console.text("app.score.column.score"),
        console.text("app.score.column.low"), console.text("app.score.column.high"),
        console.text("app.score.column.given"));
    row(table, "", card.total());
    for (Instrument instrument : criteria.instruments()) {
      card.instrument(instrument.code()).ifPresent(figure -> withParts(table, "", figure));
      for (Indicator indicator : criteria.indicatorsOf(instrument)) {
        card.indicator(indicator.no()).ifPresent(figure -> withParts(table, "  ", figure));
        criteria.subIndicatorsOf(indicator).forEach(sub -> known(table, card.subIndicators(), "sub:" + sub.no()));
        below(indicator).forEach(code -> known(table, card.items(), code));
      }
    }
    return table;
  }

  private List<String> below(Indicator indicator) {
    List<String> codes = new ArrayList<>();
    criteria.questionsOf(indicator).forEach(question -> codes.add(question.code()));
    criteria.subIndicatorsOf(indicator).forEach(sub -> criteria.itemsOf(sub).forEach(item -> codes.add(item.code())));
    return codes;
  }

  private void withParts(TextTable table, String indent, ScoredFigure figure) {
    row(table, indent, figure);
    figure.parts().stream().filter(ScorecardText::isKnown).forEach(part -> row(table, indent + "  ", part));
  }

  /** Leaves out what nothing is known of. */
  private void known(TextTable table, List<ScoredFigure> figures, String code) {
    figures.stream().filter(f -> f.code().equals(code) && isKnown(f)).forEach(f -> row(table, "    ", f));
  }

  private static boolean isKnown(ScoredFigure figure) {
    return figure.score() != null || !figure.given().isEmpty()
        || figure.low().signum() > 0 || figure.high().compareTo(HUNDRED) < 0;
  }

  private void row(TextTable table, String indent, ScoredFigure figure) {
    table.row(indent + FigureNames.of(figure.code(), figure.part()).in(console.language()), name(figure),
        score(figure), figure.low().toPlainString(), figure.high().toPlainString(),
        String.join(" ", figure.given().stream().map(BigDecimal::toPlainString).toList()));
  }

  private String name(ScoredFigure figure) {
    String code = figure.code();
    String rest = code.substring(code.indexOf(':') + 1);
    String name = code.startsWith("indicator:")
        ? criteria.indicator(Integer.parseInt(rest)).map(Indicator::name).map(n -> n.text().in(console.language())).orElse("")
        : criteria.instrument(rest).map(Instrument::name)
            .or(() -> criteria.subIndicator(rest).map(SubIndicator::name))
            .or(() -> criteria.question(code).map(Question::text))
            .or(() -> criteria.item(code).map(Item::name))
            .map(n -> n.text().in(console.language())).orElse("");
    return TextTable.shortened(name.replace('\n', ' '), 48);
  }

  private void contradictions() {
    if (!card.contradictions().isEmpty()) {
      line("");
      line(console.text("app.score.contradictions", card.contradictions().size()));
      card.contradictions().forEach(c -> line("  - " + c.message().in(console.language())));
    }
  }

  private void path() {
    line("");
    if (card.pathToNextLevel().isEmpty()) {
      boolean top = card.level().code() != null && !criteria.levels().isEmpty()
          && card.level().code().equals(criteria.levels().getFirst().code());
      line(console.text(top ? "app.score.top" : "app.score.no-path"));
      return;
    }
    line(console.text("app.score.path"));
    TextTable table = new TextTable(1);
    table.row("  " + console.text("app.score.column.change"), console.text("app.score.column.from"),
        console.text("app.score.column.to"), console.text("app.score.column.gain"), console.text("app.score.column.for"));
    for (Scorecard.Step step : card.pathToNextLevel()) {
      String gain = step.gainLow().compareTo(step.gainHigh()) == 0
          ? "+" + step.gainLow()
          : "+" + step.gainLow() + "–" + step.gainHigh();
      table.row("  " + FigureNames.of(step.code(), step.part()).in(console.language()), step.from().toPlainString(),
          step.to().toPlainString(), gain, step.closes());
    }
    text.append(table);
  }

  private String score(ScoredFigure figure) {
    BigDecimal score = figure.score();
    return score == null ? "–" : score.toPlainString();
  }

  private String level(Scorecard of) {
    String code = of.level().code();
    return code == null ? Message.of("app.score.level-open").in(console.language()) : levelName(code);
  }

  private String levelName(String code) {
    return criteria.levels().stream().filter(l -> l.code().equals(code)).findFirst()
        .map(Level::name).map(n -> n.text().in(console.language())).orElse(code);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
