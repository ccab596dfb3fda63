package org.prongsai.server.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.LocalText;
import org.prongsai.criteria.StatedText;
import org.prongsai.message.Message;
import org.prongsai.scoring.FigureNames;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Ui;

/** Figures in words and digits of the reader. */
final class FigureWords {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)$");

  private FigureWords() {}

  /** The score, from where to where it can be, or that nothing is known of it. */
  static String score(ScoredFigure figure, Ui ui) {
    return figure.score() != null ? ui.score(figure.score()) : range(figure.low(), figure.high(), ui);
  }

  static String range(BigDecimal low, BigDecimal high, Ui ui) {
    if (low.signum() == 0 && high.compareTo(HUNDRED) >= 0) {
      return ui.say("year.unknown");
    }
    return low.compareTo(high) == 0 ? ui.score(low) : ui.say("year.range", ui.score(low), ui.score(high));
  }

  /** The whole figure. The total begins lines here, while the room of scoring speaks of it within sentences. */
  static String name(String code, Ui ui) {
    return code.equals("total") ? ui.say("year.total") : ui.say(FigureNames.of(code, null));
  }

  /** {@code E9 (ส่วนที่ ๒ …)}, {@code ตัวชี้วัดที่ 8}. */
  static String name(String code, @Nullable String part, Criteria criteria, Ui ui) {
    String whole = name(code, ui);
    return part == null ? whole : ui.say("year.of-part", whole, part(part, criteria, ui));
  }

  /** What is asked, shown or measured; empty for the total. */
  static String text(String code, Criteria criteria, Ui ui) {
    String rest = code.substring(code.indexOf(':') + 1);
    return (code.startsWith("indicator:")
        ? criteria.indicator(Integer.parseInt(rest)).map(indicator -> indicator.name())
        : criteria.question(rest).map(question -> question.text())
            .or(() -> criteria.item(rest).map(item -> item.name()))
            .or(() -> criteria.subIndicator(rest).map(sub -> sub.name()))
            .or(() -> criteria.instrument(rest).map(instrument -> instrument.name())))
        .map(StatedText::text).map(text -> in(text, ui)).orElse("");
  }

  private static String part(String part, Criteria criteria, Ui ui) {
    return criteria.instruments().stream().flatMap(instrument -> instrument.parts().stream())
        .filter(each -> each.code().equals(part)).findFirst()
        .map(each -> in(each.name().text(), ui)).orElse(part);
  }

  /** Criteria write the short name of a part in brackets after the long one; a narrow label holds only that. */
  static String brief(String name) {
    Matcher brackets = BRACKETS.matcher(name);
    return brackets.find() ? brackets.group(1) : name;
  }

  /** {@code เกณฑ์ ITA ปี 2569}: what people call criteria by, not the name of their file. */
  static Message criteria(String id) {
    int stroke = id.lastIndexOf('-');
    return Message.of("year.criteria", id.substring(0, stroke).toUpperCase(Locale.ROOT), id.substring(stroke + 1));
  }

  static List<Choice> choices(List<String> criteria, Ui ui) {
    return criteria.stream().map(id -> Choice.of(id, ui.say(criteria(id)))).toList();
  }

  static String in(LocalText text, Ui ui) {
    return text.in(ui.language());
  }
}
