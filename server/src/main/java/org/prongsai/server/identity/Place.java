package org.prongsai.server.identity;

import java.time.LocalDate;
import org.prongsai.message.Message;

/**
 * The place of somebody else that a person may take today.
 *
 * @param acting number of the appointment
 * @param person as they would be in that place
 * @param lastDay until when
 */
public record Place(long acting, Message kind, Person person, LocalDate lastDay) {

  /** The form that takes the place posts here. */
  public String path() {
    return person.office() + "/acting/" + acting;
  }
}
