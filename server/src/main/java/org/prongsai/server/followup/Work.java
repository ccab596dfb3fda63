package org.prongsai.server.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Unit;

/**
 * The list of what one person's units have to do in a year.
 *
 * @param units for which the person may report
 * @param unit the one that was chosen; null for all of them
 * @param waiting with fields to report in place
 * @param others open work that nothing is owed of now, and what is too much for one page
 */
record Work(int year, LocalDate today, List<Unit> units, @Nullable Long unit, List<Piece> waiting, List<Piece> others,
    List<Piece> done) {

  /** So many pieces can be reported on at once; more than that nobody fills in on one page. */
  private static final int MOST_FIELDS = 30;

  /**
   * @param whole whether the person reports on what is no unit's, too
   * @param typed keys of pieces for which somebody has just sent something: they keep their fields
   */
  static Work of(int year, LocalDate today, List<Unit> units, @Nullable Long unit, boolean whole, List<Piece> all,
      Set<String> typed) {
    List<Long> wanted = units.stream().filter(each -> unit == null || isWithin(each, unit, units)).map(Unit::id).toList();
    List<Piece> mine = all.stream()
        .filter(piece -> piece.unit() == null ? whole && unit == null : wanted.contains(piece.unit())).toList();
    List<Piece> first = mine.stream().filter(Piece::isWaiting).limit(MOST_FIELDS).toList();
    List<Piece> waiting = mine.stream()
        .filter(piece -> first.contains(piece) || piece.isOpen() && typed.contains(piece.key())).toList();
    return new Work(year, today, units, unit, waiting,
        mine.stream().filter(piece -> piece.isOpen() && !waiting.contains(piece)).toList(),
        mine.stream().filter(piece -> !piece.isOpen()).toList());
  }

  /** Whether a unit is another one or below it. */
  private static boolean isWithin(Unit unit, long other, List<Unit> units) {
    return unit.id() == other || units.stream().filter(each -> Objects.equals(each.id(), unit.parent()))
        .anyMatch(each -> isWithin(each, other, units));
  }

  boolean isEmpty() {
    return waiting.isEmpty() && others.isEmpty() && done.isEmpty();
  }

  /** Whether the person reports for several units here, so that each piece has to say whose it is. */
  boolean ofSeveral() {
    return units.stream().filter(each -> unit == null || isWithin(each, unit, units)).count() > 1;
  }

  long late() {
    return waiting.stream().filter(piece -> piece.isLate(today)).count();
  }

  long returned() {
    return waiting.stream().filter(Piece::isReturned).count();
  }

  long unproved() {
    return List.of(waiting, others, done).stream().flatMap(List::stream).filter(Piece::lacksProof).count();
  }
}
