package org.prongsai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComponentReviewTest {

  private static final Opinion MET = new Opinion(Verdict.MET, "");
  private static final Opinion MISSING = new Opinion(Verdict.NOT_MET, "ไม่มีตำแหน่งของผู้บริหาร");
  private static final Window WINDOW = new Window(Instant.parse("2026-05-31T03:00:00Z"), 15);
  private static final Instant WITHIN = Instant.parse("2026-06-15T16:59:59Z");
  private static final Instant AFTER = Instant.parse("2026-06-15T17:00:00Z");

  private static ComponentReview read(Opinion... given) {
    return new ComponentReview(2, List.of(given), null, false, null);
  }

  @Test
  void whoSaysThatSomethingIsMissingSaysWhat() {
    assertThrows(IllegalArgumentException.class, () -> new Opinion(Verdict.NOT_MET, "  "));
  }

  @Test
  void thatThereIsNothingToShowIsNoAnswerToWhatIsAskedForWithoutCondition() {
    assertFalse(Verdict.NONE_TO_SHOW.isFor(true));
    assertTrue(Verdict.NONE_TO_SHOW.isFor(false) && Verdict.NOT_MET.isFor(true));
  }

  @Test
  void nothingIsDecidedBeforeAllReadersHaveSpoken() {
    assertEquals(ComponentState.UNREAD, read(MET).state(null, WITHIN));
    assertEquals(Optional.empty(), read(MET).decided());
    assertEquals(ComponentState.UNREAD, new ComponentReview(0, List.of(), null, false, null).state(null, WITHIN));
  }

  @Test
  void whatReadersAgreeOnStandsWithEachReasonOnce() {
    assertEquals(Optional.of(Verdict.NOT_MET), read(MISSING, MISSING).decided());
    assertEquals(List.of(MISSING.reason()), read(MISSING, MISSING).reasons());
    assertEquals(ComponentState.DECIDED, read(MET, MET).state(null, WITHIN));
  }

  @Test
  void whereReadersDifferOnlyTheModeratorDecides() {
    assertEquals(ComponentState.DIFFERS, read(MET, MISSING).state(null, WITHIN));
    assertEquals(Optional.empty(), read(MET, MISSING).decided());
    Opinion why = new Opinion(Verdict.MET, "ตำแหน่งอยู่ในหน้าที่ 2 ของไฟล์");
    ComponentReview moderated = new ComponentReview(2, List.of(MET, MISSING), why, false, null);
    assertEquals(Optional.of(Verdict.MET), moderated.decided());
    assertEquals(List.of(why.reason()), moderated.reasons(), "the reader who was overruled speaks no longer");
  }

  @Test
  void silenceUntilTheEndOfTheWindowIsAcceptance() {
    assertEquals(ComponentState.OPEN, read(MISSING, MISSING).state(WINDOW, WITHIN));
    assertEquals(ComponentState.ACCEPTED, read(MISSING, MISSING).state(WINDOW, AFTER));
  }

  @Test
  void anObjectionIsNoAcceptanceAndItsAnswerStands() {
    ComponentReview objected = new ComponentReview(2, List.of(MISSING, MISSING), null, true, null);
    assertEquals(ComponentState.OBJECTED, objected.state(WINDOW, AFTER));
    ComponentReview answered = new ComponentReview(2, List.of(MISSING, MISSING), null, true, MET);
    assertEquals(ComponentState.REISSUED, answered.state(WINDOW, WITHIN));
    assertEquals(Optional.of(Verdict.MET), answered.stands());
    assertEquals(Optional.of(Verdict.NOT_MET), answered.decided(), "what was issued first stays known");
  }

  @Test
  void onlyWhatWasFoundMissingIsObjectedToAndOnce() {
    assertTrue(read(MISSING, MISSING).mayBeObjectedTo());
    assertFalse(read(MET, MET).mayBeObjectedTo());
    assertFalse(read(MET, MISSING).mayBeObjectedTo());
    assertFalse(new ComponentReview(2, List.of(MISSING, MISSING), null, true, null).mayBeObjectedTo());
  }
}
