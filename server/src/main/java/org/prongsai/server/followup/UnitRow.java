package org.prongsai.server.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.planning.Report;

/**
 * A unit's year in figures, with those of the units below it.
 *
 * @param depth 0 at the top
 * @param lateInAll how many pieces are late, {@code late} those of this unit itself, for naming them
 * @param lastReport null when nobody has reported yet
 */
record UnitRow(long unit, String name, int depth, int all, int done, int waiting, int lateInAll, List<Piece> late,
    int unproved, @Nullable LocalDate lastReport) {

  /** So many late pieces are named under each unit; the list of measures has them all. */
  static final int NAMED = 8;

  UnitRow {
    late = List.copyOf(late);
  }

  /** The units that have something to do, or below which one has: in the agency's order, each followed by those below it. */
  static List<UnitRow> of(List<Unit> units, List<Piece> pieces, LocalDate today) {
    List<UnitRow> rows = new ArrayList<>();
    units.stream().filter(unit -> unit.parent() == null).forEach(unit -> add(unit, 0, units, pieces, today, rows));
    return List.copyOf(rows);
  }

  /** Adds the row of a unit and of those below it. @return their pieces */
  private static List<Piece> add(
      Unit unit, int depth, List<Unit> units, List<Piece> pieces, LocalDate today, List<UnitRow> rows) {
    List<Piece> own = pieces.stream().filter(piece -> Objects.equals(piece.unit(), unit.id())).toList();
    List<Piece> together = new ArrayList<>(own);
    List<UnitRow> below = new ArrayList<>();
    units.stream().filter(each -> Objects.equals(each.parent(), unit.id()))
        .forEach(each -> together.addAll(add(each, depth + 1, units, pieces, today, below)));
    if (!together.isEmpty()) {
      rows.add(of(unit, depth, own, together, today));
      rows.addAll(below);
    }
    return together;
  }

  private static UnitRow of(Unit unit, int depth, List<Piece> own, List<Piece> together, LocalDate today) {
    return new UnitRow(unit.id(), unit.name(), depth, together.size(),
        (int) together.stream().filter(piece -> !piece.isOpen()).count(),
        (int) together.stream().filter(Piece::isWaiting).count(), late(together, today).size(), late(own, today),
        (int) together.stream().filter(Piece::lacksProof).count(),
        together.stream().flatMap(piece -> piece.reports().stream()).map(Report::told).map(Report.Told::day)
            .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null));
  }

  private static List<Piece> late(List<Piece> pieces, LocalDate today) {
    return pieces.stream().filter(piece -> piece.isOpen() && piece.isLate(today)).toList();
  }
}
