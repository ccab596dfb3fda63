package org.prongsai.server.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.Item;
import org.prongsai.message.Message;
import org.prongsai.server.publication.Component;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;

/** An item as the page shows it. */
record Line(Item item, List<Item.Component> components, Disclosed disclosed) {

  /** Its code and what is looked for: official papers and people name it by both. */
  static String name(Ui ui, Item item) {
    return item.code() + " " + item.name().text().in(ui.language());
  }

  static Status status(Component component) {
    if (component.met()) {
      return Status.of(Tone.GOOD, Icon.CHECK_CIRCLE_FILL, component.none() == null ? "publication.met" : "publication.met.none");
    }
    return Status.of(component.required() ? Tone.WAIT : Tone.PLAIN, Icon.DASH_CIRCLE,
        component.required() ? "publication.missing" : "publication.missing.free");
  }

  static Icon icon(Evidence evidence) {
    return switch (evidence.kind()) {
      case FILE -> Icon.PAPERCLIP;
      case ADDRESS -> Icon.LINK_45DEG;
      case NONE -> Icon.SLASH_CIRCLE;
    };
  }

  static Message label(AgencyYear.@Nullable Status status) {
    return Message.of("disclosure.status." + (status == null ? "unsaid" : status.code()));
  }

  static Status status(AgencyYear.@Nullable Status status) {
    return status == null ? new Status(Tone.PLAIN, Icon.QUESTION_CIRCLE, label(null)) : switch (status) {
      case DONE -> new Status(Tone.GOOD, Icon.CHECK_CIRCLE_FILL, label(status));
      case IN_PROGRESS -> new Status(Tone.INFO, Icon.CIRCLE_HALF, label(status));
      case NOT_STARTED -> new Status(Tone.WAIT, Icon.CIRCLE, label(status));
    };
  }
}
