package org.prongsai.server.planning;

import org.prongsai.message.Message;

/** How far work has come, as a report states it. */
public enum Standing {
  NOT_STARTED, UNDER_WAY, DONE;

  public Message label() {
    return Message.of("planning.standing." + name());
  }
}
