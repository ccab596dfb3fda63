package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperMoveTest {

  @Test
  void aSignedPaperCanOnlyBeSuperseded() {
    assertEquals(Set.of(PaperMove.SUPERSEDE), possible(PaperState.SIGNED));
  }

  @Test
  void withdrawnAndSupersededPapersStayAsTheyAre() {
    assertEquals(Set.of(), possible(PaperState.WITHDRAWN));
    assertEquals(Set.of(), possible(PaperState.SUPERSEDED));
  }

  @Test
  void onTheWayOnlyTheLineDecidesAndTheWriterRecalls() {
    assertEquals(Set.of(PaperMove.ENDORSE, PaperMove.SIGN, PaperMove.RETURN, PaperMove.RECALL),
        possible(PaperState.ROUTED));
  }

  @Test
  void whatTheGraphDoesNotHoldIsASurprise() {
    for (PaperState state : PaperState.values()) {
      for (PaperMove move : PaperMove.values()) {
        if (!move.isPossible(state)) {
          assertThrows(IllegalMove.class, () -> move.from(state));
        }
      }
    }
  }

  @Test
  void everyStateIsReachedFromADraft() {
    Set<PaperState> reached = EnumSet.of(PaperState.DRAFT);
    Deque<PaperState> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      PaperState state = open.pop();
      Stream.of(PaperMove.values()).filter(move -> move.isPossible(state)).map(move -> move.from(state))
          .filter(reached::add).forEach(open::push);
    }
    assertEquals(EnumSet.allOf(PaperState.class), reached);
  }

  @Test
  void nobodySignsUnderAnothersName() {
    assertTrue(PaperRules.signs("นายสมมติ ตัวอย่าง", "นายสมมติ  ตัวอย่าง"));
    assertTrue(PaperRules.signs("สมมติ ตัวอย่าง", "นายสมมติ ตัวอย่าง"));
    assertFalse(PaperRules.signs("ตัวอย่าง", "นายสมมติ ตัวอย่างยาว"));
    assertFalse(PaperRules.signs("", "นายสมมติ ตัวอย่าง"));
    assertFalse(PaperRules.signs("นายอื่น ตัวอย่าง", "นายสมมติ ตัวอย่าง"));
  }

  @Test
  void aCodeIsReadHoweverItIsTyped() {
    String code = Seals.code(new java.util.Random(7));
    assertTrue(Seals.CODE.matcher(code).matches(), code);
    assertEquals(code, Seals.read(code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")));
    assertEquals(null, Seals.read("BCDF-GHJK"));
    assertEquals(null, Seals.read("AEIO-UAEI-OUAE"));
  }

  private static Set<PaperMove> possible(PaperState state) {
    Set<PaperMove> moves = EnumSet.noneOf(PaperMove.class);
    Stream.of(PaperMove.values()).filter(move -> move.isPossible(state)).forEach(moves::add);
    return moves;
  }
}
