package org.prongsai.server.web;

/** What was asked for is no longer possible: somebody was faster, or no page offers it. Nothing was changed. */
public class Overtaken extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Overtaken(String what) {
    super(what);
  }
}
