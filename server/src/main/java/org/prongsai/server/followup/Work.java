package org.prongsai.server.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.web.Paging;

/**
 * The list of what one person's units have to do in a year.
 *
 * @param units for which the person may report
 * @param unit the one that was chosen; null for all of them
 * @param waiting with fields to report in place
 * @param shown what is shown of the rest: open work that nothing is owed of now or that is too much for one page, then what
 *     is done
 * @param paging of the rest
 * @param unproved how many pieces lack proof, on all pages
 */
record Work(int year, LocalDate today, List<Unit> units, @Nullable Long unit, List<Piece> waiting, List<Piece> shown,
    Paging paging, long unproved) {

  /** So many pieces can be reported on at once; more than that nobody fills in on one page. */
  private static final int MOST_FIELDS = 30;
  private static final int ROWS = 50;

  /**
   * @param whole whether the person reports on what is no unit's, too
   * @param typed keys of pieces for which somebody has just sent something: they keep their fields
   * @param page of the rest, from 1
   * @param path of the list
   */
  static Work of(int year, LocalDate today, List<Unit> units, @Nullable Long unit, boolean whole, List<Piece> all,
      Set<String> typed, int page, String path) {
    List<Long> wanted = units.stream().filter(each -> unit == null || isWithin(each, unit, units)).map(Unit::id).toList();
    List<Piece> mine = all.stream()
        .filter(piece -> piece.unit() == null ? whole && unit == null : wanted.contains(piece.unit())).toList();
    Set<String> fields = mine.stream().filter(Piece::isWaiting).limit(MOST_FIELDS).map(Piece::key).collect(Collectors.toSet());
    fields.addAll(typed);
    Predicate<Piece> hasFields = piece -> piece.isOpen() && fields.contains(piece.key());
    List<Piece> rest = Stream.concat(mine.stream().filter(piece -> piece.isOpen() && !hasFields.test(piece)),
        mine.stream().filter(piece -> !piece.isOpen())).toList();
    var paging = new Paging(page, ROWS, rest.size(), unit == null ? path : path + "?unit=" + unit);
    return new Work(year, today, units, unit, mine.stream().filter(hasFields).toList(),
        rest.subList((int) paging.offset(), (int) paging.to()), paging,
        mine.stream().filter(Piece::lacksProof).count());
  }

  /** Whether a unit is another one or below it. */
  private static boolean isWithin(Unit unit, long other, List<Unit> units) {
    return unit.id() == other || units.stream().filter(each -> Objects.equals(each.id(), unit.parent()))
        .anyMatch(each -> isWithin(each, other, units));
  }

  boolean isEmpty() {
    return waiting.isEmpty() && shown.isEmpty();
  }

  List<Piece> others() {
    return shown.stream().filter(Piece::isOpen).toList();
  }

  List<Piece> done() {
    return shown.stream().filter(piece -> !piece.isOpen()).toList();
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
}
