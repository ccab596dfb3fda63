package org.prongsai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The graph, written down a second time from the regulator's steps. */
class ReviewMoveTest {

  private static Set<ReviewMove> from(ReviewState state) {
    return Arrays.stream(ReviewMove.values()).filter(move -> move.leadsFrom(state))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewMove.class)));
  }

  @Test
  void aSheetIsWrittenUntilItIsHandedInAndNeverAfterwards() {
    assertEquals(EnumSet.of(ReviewMove.WRITE, ReviewMove.APPROVE), from(ReviewState.DRAFT));
    assertEquals(EnumSet.of(ReviewMove.WRITE, ReviewMove.SUBMIT), from(ReviewState.APPROVED));
  }

  @Test
  void whatIsHandedInIsReadAndThenIssuedOnce() {
    assertEquals(EnumSet.of(ReviewMove.INVITE, ReviewMove.READ, ReviewMove.MODERATE, ReviewMove.ISSUE),
        from(ReviewState.SUBMITTED));
  }

  @Test
  void objectionsEndWithTheWindowAndTheirAnswersMayComeLater() {
    assertEquals(EnumSet.of(ReviewMove.OBJECT, ReviewMove.ANSWER), from(ReviewState.ISSUED));
    assertEquals(EnumSet.of(ReviewMove.ANSWER), from(ReviewState.ANSWERING));
    assertEquals(Set.of(), from(ReviewState.FINAL));
  }

  @Test
  void whoReadsDoesNotDecideWhereReadersDiffer() {
    assertEquals(ReviewMove.Actor.READER, ReviewMove.READ.actor());
    assertEquals(ReviewMove.Actor.MODERATOR, ReviewMove.MODERATE.actor());
    assertEquals(ReviewMove.Actor.EXECUTIVE, ReviewMove.APPROVE.actor());
  }
}
