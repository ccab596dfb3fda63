package org.prongsai.server.agency;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of an agency that can own work.
 *
 * @param parent the unit it belongs to; null at the top
 * @param ended whether it no longer takes on work; what it did stays under its name
 */
public record Unit(long agency, long id, String name, Kind kind, @Nullable Long parent, boolean ended) {

  /** Some units with all that are below them, however deep. */
  static Set<Long> withBelow(List<Unit> all, Set<Long> units) {
    Set<Long> found = new HashSet<>(units);
    boolean grown = true;
    while (grown) {
      grown = found.addAll(all.stream().filter(unit -> unit.parent() != null && found.contains(unit.parent()))
          .map(Unit::id).toList());
    }
    return Set.copyOf(found);
  }

  /** What sort of part it is. */
  public enum Kind {
    /** สำนัก กอง หรือเทียบเท่า */
    DIVISION,
    /** งาน ฝ่าย หรือกลุ่มภายในกอง */
    SECTION,
    /** คณะกรรมการหรือคณะทำงาน */
    COMMITTEE
  }
}
