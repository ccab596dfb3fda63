package org.prongsai.server.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Level;
import org.prongsai.server.web.Bar;
import org.prongsai.server.web.Ui;

/** The totals at which levels that pass begin. Where two begin at one, the lower stands: more than the total decides. */
final class Heights {

  private Heights() {}

  static List<Bar> of(Criteria criteria, Ui ui) {
    Map<BigDecimal, Level> heights = new TreeMap<>();
    criteria.levels().stream().filter(Level::passes).forEach(level -> heights.put(level.minimum(), level));
    return heights.values().stream()
        .map(level -> new Bar(level.minimum(), FigureWords.in(level.name().text(), ui))).toList();
  }
}
