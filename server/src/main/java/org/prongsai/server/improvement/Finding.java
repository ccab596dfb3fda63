package org.prongsai.server.improvement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.message.Place;

/**
 * A weakness (ข้อบกพร่อง) as the agency states it.
 *
 * @param id 0 when nobody has touched it: then it follows from the scores and the knowledge alone
 * @param version from 1; 0 when nobody has touched it
 * @param suggested whether it stands for what the scores tell of its code and part, or was added by hand
 * @param score published; null when it is contradicted or nobody gave it
 * @param dismissed why it needs no measure; null when it stands
 */
record Finding(long id, int version, boolean suggested, @Nullable String code, @Nullable String part,
    @Nullable Integer indicator, @Nullable String subIndicator, @Nullable String topic, @Nullable BigDecimal score,
    @Nullable String issue, @Nullable String cause, @Nullable String recommendation, @Nullable String dismissed) {

  static Finding of(AgencyYear.Finding found, boolean suggested) {
    return new Finding(0, 0, suggested, found.code(), found.part(), found.indicator(), found.subIndicator(), found.topic(),
        found.score(), found.issue(), found.cause(), found.recommendation(), null);
  }

  AgencyYear.Finding written() {
    return new AgencyYear.Finding(code, part, indicator, subIndicator, topic, score, issue, cause, recommendation,
        Place.NOWHERE);
  }

  /** In addresses: {@code E2.survey} for a suggested one, {@code n12} for one added by hand. */
  String key() {
    return suggested && code != null ? code + (part == null ? "" : "." + part) : "n" + id;
  }

  boolean isTouched() {
    return id != 0;
  }

  boolean isDismissed() {
    return dismissed != null;
  }

  Finding saying(@Nullable String otherIssue, @Nullable String otherCause, @Nullable String otherRecommendation) {
    return new Finding(id, version, suggested, code, part, indicator, subIndicator, topic, score, otherIssue, otherCause,
        otherRecommendation, dismissed);
  }

  Finding dismissed(@Nullable String reason) {
    return new Finding(id, version, suggested, code, part, indicator, subIndicator, topic, score, issue, cause,
        recommendation, reason);
  }
}
