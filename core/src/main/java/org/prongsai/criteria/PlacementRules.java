package org.prongsai.criteria;

import org.prongsai.criteria.Instrument.Kind;

/** Questions belong to surveys, items and sub-indicators to checklists. */
final class PlacementRules {

  private final Reading reading;
  private final Criteria criteria;

  PlacementRules(Reading reading, Criteria criteria) {
    this.reading = reading;
    this.criteria = criteria;
  }

  void check() {
    for (Question question : criteria.questions()) {
      if (isOf(question.indicator(), Kind.CHECKLIST)) {
        reading.findings.add(
            223, reading.names.place(Names.Kind.CODE, question.code()), question.code(), question.indicator());
      }
    }
    for (SubIndicator sub : criteria.subIndicators()) {
      if (isOf(sub.indicator(), Kind.SURVEY)) {
        reading.findings.add(
            220, reading.names.place(Names.Kind.SUB_INDICATOR, sub.no()), sub.no(), sub.indicator());
      }
    }
  }

  private boolean isOf(int indicator, Kind kind) {
    return criteria.indicator(indicator)
        .flatMap(found -> criteria.instrument(found.instrument()))
        .map(instrument -> instrument.kind() == kind)
        .orElse(false);
  }
}
