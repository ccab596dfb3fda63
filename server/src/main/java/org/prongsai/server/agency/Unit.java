package org.prongsai.server.agency;

import org.jspecify.annotations.Nullable;

/**
 * A part of an agency that can own work.
 *
 * @param parent the unit it belongs to; null at the top
 * @param ended whether it no longer takes on work; what it did stays under its name
 */
public record Unit(long agency, long id, String name, Kind kind, @Nullable Long parent, boolean ended) {

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
