package org.prongsai.opendata;

import java.util.Optional;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * What stands before the identifiers of contracting processes and makes them unique in the world.
 *
 * @param registered whether the Open Contracting Partnership gave it out
 */
public record OcidPrefix(String text, boolean registered) {

  /** A prefix that was given out: {@code ocds-} and six letters or digits. Whose it is cannot be told from it. */
  public static Outcome<OcidPrefix> registered(String text) {
    return text.strip().matches("ocds-[a-z0-9]{6}") ? Outcome.done(new OcidPrefix(text.strip(), true))
        : Outcome.refused(Problem.of("opendata", 3140, Place.NOWHERE, text));
  }

  /**
   * For an agency that has none yet. Each identifier says so itself, so that nobody takes it for a registered one.
   *
   * @param agency a code of Latin letters, digits and hyphens
   */
  public static OcidPrefix unregistered(String agency) {
    return new OcidPrefix("unregistered-" + Recorded.checked(agency), false);
  }

  /** What has to be said beside the data; empty when nothing has to be. */
  public Optional<Message> notice() {
    return registered ? Optional.empty() : Optional.of(Message.of("opendata.prefix.unregistered", text));
  }
}
