package org.prongsai.server.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.planning.Report;

/**
 * A unit's year in figures.
 *
 * @param late the pieces that are late, for naming them
 * @param lastReport null when the unit has not reported yet
 */
record UnitRow(long unit, String name, int all, int done, int waiting, List<Piece> late, int unproved,
    @Nullable LocalDate lastReport) {

  UnitRow {
    late = List.copyOf(late);
  }

  /** The units that have something to do, in the agency's order. */
  static List<UnitRow> of(List<Unit> units, List<Piece> pieces, LocalDate today) {
    return units.stream().map(unit -> of(unit, pieces.stream().filter(piece -> Objects.equals(piece.unit(), unit.id())).toList(), today))
        .filter(row -> row.all > 0).toList();
  }

  private static UnitRow of(Unit unit, List<Piece> own, LocalDate today) {
    return new UnitRow(unit.id(), unit.name(), own.size(), (int) own.stream().filter(piece -> !piece.isOpen()).count(),
        (int) own.stream().filter(Piece::isWaiting).count(),
        own.stream().filter(piece -> piece.isOpen() && piece.isLate(today)).toList(),
        (int) own.stream().filter(Piece::lacksProof).count(),
        own.stream().flatMap(piece -> piece.reports().stream()).map(Report::told).map(Report.Told::day)
            .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null));
  }
}
