package org.prongsai.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;

/** What a figure is called in a sentence. */
public final class FigureNames {

  private FigureNames() {}

  static Message of(Figure figure) {
    return of(figure.code(), figure.part());
  }

  static Message withValue(Figure figure, BigDecimal value) {
    return Message.of("scoring.figure-value", of(figure), ScorecardPages.printed(value));
  }

  /**
   * @param code as in {@link KnownScore}
   * @param part code of the instrument's part; null for the whole
   */
  public static Message of(String code, @Nullable String part) {
    int colon = code.indexOf(':');
    String rest = code.substring(colon + 1);
    Message whole = switch (colon < 0 ? code : code.substring(0, colon)) {
      case "total" -> Message.of("scoring.figure.total");
      case "instrument" -> Message.of("scoring.figure.instrument", rest);
      case "indicator" -> Message.of("scoring.figure.indicator", new BigDecimal(rest));
      case "sub" -> Message.of("scoring.figure.sub", rest);
      default -> Message.of("scoring.figure.item", rest);
    };
    return part == null ? whole : Message.of("scoring.figure.part", whole, part);
  }
}
