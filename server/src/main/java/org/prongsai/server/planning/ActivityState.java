package org.prongsai.server.planning;

import org.prongsai.message.Message;

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

  /** Whether work on it is owed. */
  public boolean isOpen() {
    return this == AGREED || this == UNDER_WAY;
  }
}
