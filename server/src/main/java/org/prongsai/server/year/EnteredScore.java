package org.prongsai.server.year;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.scoring.KnownScore;

/**
 * A published figure as it was entered.
 *
 * @param code and {@code part} as in {@link KnownScore}
 * @param since the version in which the figure first stood so: its source is that version's
 */
public record EnteredScore(String code, @Nullable String part, BigDecimal score, int since) {

  public KnownScore known() {
    return new KnownScore(code, part, score, Place.NOWHERE);
  }

  /** {@code E7/public}, {@code indicator:8}: what the figure is called in forms, addresses and the audit trail. */
  public String figure() {
    return figure(code, part);
  }

  static String figure(String code, @Nullable String part) {
    return part == null ? code : code + "/" + part;
  }
}
