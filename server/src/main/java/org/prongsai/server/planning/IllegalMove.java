package org.prongsai.server.planning;

/** A change of status for which the graph has no edge: no page offers it. */
public final class IllegalMove extends RuntimeException {

  private static final long serialVersionUID = 1;

  IllegalMove(String move) {
    super(move);
  }
}
