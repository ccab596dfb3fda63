package org.prongsai.server.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;

/**
 * The part of an activity that one unit is asked for.
 *
 * @param reason why it was returned; null unless it was
 * @param due null when no deadline was set
 * @param standing as the unit's latest report states it; null before the first
 */
public record Share(long agency, long id, long activity, long unit, State state, @Nullable String reason,
    @Nullable LocalDate due, LocalDate asked, @Nullable Standing standing) {

  /** Where a share stands; {@link ShareMove} says which ways lead from one to another. */
  public enum State {
    /** รอหน่วยงานส่งข้อมูล */
    ASKED,
    /** ส่งแล้ว รอรวบรวม */
    REPORTED,
    /** ส่งคืนให้แก้ไข */
    RETURNED,
    /** รวบรวมแล้ว */
    COMPILED;

    public Message label() {
      return Message.of("planning.share." + name());
    }
  }

  /** Whether the unit still owes it. */
  public boolean isMissing() {
    return state == State.ASKED || state == State.RETURNED;
  }

  public boolean isLate(LocalDate today) {
    return isMissing() && due != null && due.isBefore(today);
  }
}
