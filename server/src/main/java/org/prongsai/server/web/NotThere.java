package org.prongsai.server.web;

/** What was asked for does not exist, or not for this person: both look the same from outside. */
public final class NotThere extends RuntimeException {

  private static final long serialVersionUID = 1;

  public NotThere() {
    super(null, null, false, false);
  }
}
