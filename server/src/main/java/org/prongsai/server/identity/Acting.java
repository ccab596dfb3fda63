package org.prongsai.server.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;

/**
 * That one person may act for another, for some days.
 *
 * @param account who acts
 * @param stead for whom
 * @param document the order that says so, as in คำสั่งที่ ๑๒/๒๕๖๙
 * @param endedAt when it was ended before its last day; null when it was not
 */
record Acting(long agency, long id, long account, long stead, Kind kind, LocalDate firstDay, LocalDate lastDay,
    String reason, String document, @Nullable Instant endedAt) {

  enum Kind {
    /** ปฏิบัติราชการแทน: the one who holds the power has handed a part of it on. */
    DELEGATED,
    /** รักษาราชการแทน: the one who holds the power is away or cannot serve. */
    SUBSTITUTE;

    Message label() {
      return Message.of("identity.acting.kind." + name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /** Whether it holds on that day. */
  boolean holds(LocalDate today) {
    return endedAt == null && !today.isBefore(firstDay) && !today.isAfter(lastDay);
  }

  boolean isOver(LocalDate today) {
    return endedAt != null || today.isAfter(lastDay);
  }
}
