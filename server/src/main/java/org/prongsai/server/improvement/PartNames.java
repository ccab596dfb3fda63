package org.prongsai.server.improvement;

import java.util.HashMap;
import java.util.Map;
import org.prongsai.criteria.Criteria;

/** What the parts of instruments are called. */
final class PartNames {

  private PartNames() {}

  /** By code, in Thai: the criteria's own words. */
  static Map<String, String> of(Criteria criteria) {
    Map<String, String> names = new HashMap<>();
    criteria.instruments().forEach(instrument ->
        instrument.parts().forEach(part -> names.putIfAbsent(part.code(), part.name().th())));
    return names;
  }
}
