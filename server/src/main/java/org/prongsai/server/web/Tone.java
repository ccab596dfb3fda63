package org.prongsai.server.web;

/** What a colour repeats. It never stands alone: a word and an icon say the same. */
public enum Tone {
  /** Nothing to be done or known. */
  PLAIN,
  /** Done, reached, valid. */
  GOOD,
  /** Under way, to be known. */
  INFO,
  /** Waits for somebody, soon due. */
  WAIT,
  /** Late, wrong, returned. */
  BAD;

  /** The class in the style sheet. */
  public String style() {
    return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
