package org.prongsai.server.web;

/**
 * One of the values that a select, radio buttons or check boxes offer.
 *
 * @param value sent with the form
 * @param hint a line of explanation below the words; may be empty
 */
public record Choice(String value, String words, String hint) {

  public static Choice of(Object value, String words) {
    return new Choice(value.toString(), words, "");
  }
}
