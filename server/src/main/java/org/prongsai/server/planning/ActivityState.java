package org.prongsai.server.planning;

import org.prongsai.message.Message;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;

/** Where an activity stands; {@link ActivityMove} says which ways lead from one to another. */
public enum ActivityState {
  /** ร่าง */
  DRAFTED,
  /** เห็นชอบแล้ว */
  AGREED,
  /** อยู่ระหว่างดำเนินการ */
  UNDER_WAY,
  /** แล้วเสร็จ */
  DONE,
  /** ยกเลิก */
  DROPPED;

  public Message label() {
    return Message.of("planning.state." + name());
  }

  public Status status() {
    return switch (this) {
      case DRAFTED -> new Status(Tone.PLAIN, Icon.PENCIL_SQUARE, label());
      case AGREED -> new Status(Tone.WAIT, Icon.CIRCLE, label());
      case UNDER_WAY -> new Status(Tone.INFO, Icon.CIRCLE_HALF, label());
      case DONE -> new Status(Tone.GOOD, Icon.CHECK_CIRCLE_FILL, label());
      case DROPPED -> new Status(Tone.PLAIN, Icon.SLASH_CIRCLE, label());
    };
  }

  /** Whether work on it is owed. */
  public boolean isOpen() {
    return this == AGREED || this == UNDER_WAY;
  }
}
