package org.prongsai.server.review;

import java.time.Instant;
import org.prongsai.review.Opinion;

/** What somebody said of a component. */
sealed interface Said {

  String item();

  int component();

  default boolean isOf(String code, int no) {
    return item().equals(code) && component() == no;
  }

  record ByReader(String item, int component, long account, Opinion opinion, Instant at) implements Said {}

  record Objection(String item, int component, String reason, String name, Instant at) implements Said {}

  /** Where readers differed, or in answer to an objection. */
  record Ruling(String item, int component, Cause cause, Opinion opinion, String name, Instant at) implements Said {}

  enum Cause { MODERATION, OBJECTION }
}
