package org.prongsai.message;

import java.util.List;

/**
 * What is wrong, where, and what to do about it: one numbered entry of the problem catalogue with its facts.
 *
 * @param room whose message file holds the two texts {@code problem.NUMBER.what} and {@code problem.NUMBER.do}
 * @param number unique over all rooms: source 100–199, criteria 200–299, scoring 300–399, agencyyear 400–499,
 *     check 500–599, findings 600–699, documents 700–799, thai 800–899, app 900–999, procurement 3100–3139,
 *     opendata 3140–3149, form 3200–3299
 * @param arguments fill both texts
 */
public record Problem(String room, int number, Place place, List<Object> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String room, int number, Place place, Object... arguments) {
    return new Problem(room, number, place, List.of(arguments));
  }

  public String what(Language language) {
    return text("what", language);
  }

  public String remedy(Language language) {
    return text("do", language);
  }

  /** {@code FILE:LINE:COLUMN: what is wrong; what to do [P301]}, the place left out when there is none. */
  public String line(Language language) {
    String at = place.toString();
    return (at.isEmpty() ? "" : at + ": ") + what(language) + "; " + remedy(language) + " [P" + number + "]";
  }

  private String text(String side, Language language) {
    return Messages.text(new Message(room + ".problem." + number + "." + side, arguments), language);
  }
}
