package org.prongsai.documents.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.NumeralText;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.message.Language;
import org.prongsai.message.Message;

/** In which digits and language a chart says its values. */
public record ChartLook(Numerals numerals, Language language) {

  public static ChartLook of(Document document) {
    return new ChartLook(document.numerals(), document.language());
  }

  String said(ScoreBars.Bar bar) {
    if (bar.value() == null) {
      return bar.note() == null ? said(bar.value()) : digits(bar.note());
    }
    return bar.note() == null ? said(bar.value()) : said(bar.value()) + " " + digits(bar.note());
  }

  String said(@Nullable BigDecimal value) {
    return digits(value == null ? Message.of("documents.chart.unknown").in(language) : value.toPlainString());
  }

  String lineLabel(BigDecimal line, @Nullable String label) {
    return digits(label == null ? line.toPlainString() : label);
  }

  String digits(String text) {
    return NumeralText.in(text, numerals);
  }
}
