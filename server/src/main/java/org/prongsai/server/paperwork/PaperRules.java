package org.prongsai.server.paperwork;

import java.util.List;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Person;

/** What holds of papers, whatever stands in the database. */
final class PaperRules {

  private PaperRules() {}

  /** Parts without which a paper of that make cannot go up. */
  static List<Problem> unwritten(Paper.Make make, Parts parts) {
    return Part.of(make.kind(), make.cover()).stream()
        .filter(part -> part.isNeeded() && parts.text(part).isBlank())
        .map(part -> Problem.of("paperwork", 1602, Place.NOWHERE, Message.of("paperwork.part." + part.code())))
        .toList();
  }

  /** Whether the name that was typed is the person's own: blanks do not matter, a title before it may be left out. */
  static boolean signs(String typed, String name) {
    String hand = typed.replaceAll("\\s+", "");
    String known = name.replaceAll("\\s+", "");
    return hand.equals(known) || (hand.length() * 2 >= known.length() && known.endsWith(hand));
  }

  /** As it stands below the name: the person's own position, or that of the station for whoever holds no other. */
  static String position(Person person, String station) {
    return !person.position().isBlank() ? person.position() : person.actingFor() == null ? station : person.name();
  }
}
