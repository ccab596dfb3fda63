package org.prongsai.documents.chart;

import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Numerals;
import org.prongsai.message.Language;

/** In which digits and language a chart says its values. */
public record ChartLook(Numerals numerals, Language language) {

  public static ChartLook of(Document document) {
    return new ChartLook(document.numerals(), document.language());
  }
}
