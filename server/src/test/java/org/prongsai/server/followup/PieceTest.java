package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Timing;

class PieceTest {

  private static final LocalDate DECEMBER = LocalDate.of(2022, 12, 5);

  /** The round of December is reported on, so that nothing is owed: the next is January's, long before the deadline. */
  @Test
  void workInRoundsIsNextDueInItsNextRound() {
    assertEquals(LocalDate.of(2023, 1, 31), due("ทุกเดือน", "ภายในเดือนกันยายน ๒๕๖๖"));
    assertEquals(LocalDate.of(2023, 9, 30), due("ภายในเดือนกันยายน ๒๕๖๖"));
  }

  private static LocalDate due(String... timings) {
    Planned planned = Planned.named("ประชาสัมพันธ์ช่องทาง")
        .withTimings(Stream.of(timings).map(text -> Timing.read(text, 2566)).toList());
    Activity activity = new Activity(1, 2, 3, 1, 1, ActivityState.UNDER_WAY, null, null, planned, List.of(), 1, DECEMBER);
    return new Piece(activity, null, "", List.of(), List.of(), false, true).due(DECEMBER);
  }
}
