package org.prongsai.server.disclosure;

import org.prongsai.message.Message;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;

/** How far an item is on its way to the public. */
enum ItemState {
  NOT_STARTED(Tone.PLAIN, Icon.CIRCLE),
  IN_PROGRESS(Tone.INFO, Icon.CIRCLE_HALF),
  /** Read by a second person, who sent it back. */
  RETURNED(Tone.BAD, Icon.ARROW_RETURN_LEFT),
  READY(Tone.WAIT, Icon.HOURGLASS_SPLIT),
  READ(Tone.INFO, Icon.PERSON_CHECK),
  PUBLISHED(Tone.GOOD, Icon.CHECK_CIRCLE_FILL),
  /** What the public sees is no longer what the office holds. */
  CHANGED(Tone.WAIT, Icon.PENCIL_SQUARE),
  WITHDRAWN(Tone.BAD, Icon.SLASH_CIRCLE);

  private final Tone tone;
  private final Icon icon;

  ItemState(Tone tone, Icon icon) {
    this.tone = tone;
    this.icon = icon;
  }

  String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  Message label() {
    return Message.of("disclosure.state." + code());
  }

  Status status() {
    return new Status(tone, icon, label());
  }
}
