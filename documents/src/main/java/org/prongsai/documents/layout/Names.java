package org.prongsai.documents.layout;

import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.documents.wording.Wording;

/**
 * What the things of a criteria year are called in official Thai, with their number or code. A name that the criteria do
 * not know leaves the bare number.
 */
public record Names(Criteria criteria) {

  public String instrument(String code) {
    return criteria.instrument(code)
        .map(instrument -> withCode(instrument.name().th(), code))
        .orElse(code);
  }

  public String indicator(int no) {
    return titled("indicator", no, criteria.indicator(no).map(Indicator::name).map(n -> n.th()).orElse(""));
  }

  /** As short as the labels of a chart have to be. */
  public String shortIndicator(int no) {
    return Wording.text("short-indicator", no, criteria.indicator(no).map(i -> i.name().th()).orElse("")).strip();
  }

  /** @param no as in {@code 9.2}; some papers name it without a number */
  public String subIndicator(String no) {
    return criteria.subIndicator(no)
        .map(sub -> titled("sub-indicator", no, sub.name().th()))
        .orElseGet(() -> Wording.text("sub-indicator-named", no));
  }

  /** @param code of a part of whichever instrument has one of that code */
  public String part(String code) {
    return criteria.instruments().stream().flatMap(instrument -> instrument.parts().stream())
        .filter(part -> part.code().equals(code)).findFirst()
        .map(Instrument.Part::name).map(name -> name.th()).orElse(code);
  }

  private static String withCode(String name, String code) {
    return name.contains(code) ? name : name + " (" + code + ")";
  }

  private static String titled(String key, Object number, String name) {
    return Wording.text(key, number, name).strip();
  }
}
