package org.prongsai.server.planning;

import java.util.List;

/** The ways between the states of a unit's share: all there are. */
enum ShareMove {
  /** By the unit that was asked; again after a return, and in each later round. */
  REPORT(Share.State.REPORTED, Share.State.ASKED, Share.State.REPORTED, Share.State.RETURNED, Share.State.COMPILED),
  /** By the compiling unit, with a reason. */
  RETURN(Share.State.RETURNED, Share.State.REPORTED, Share.State.COMPILED),
  /** By the compiling unit. */
  COMPILE(Share.State.COMPILED, Share.State.REPORTED),
  /** When the report that gathered it is withdrawn. */
  UNCOMPILE(Share.State.REPORTED, Share.State.COMPILED),
  /** When the last report on it is withdrawn. */
  WITHDRAW(Share.State.ASKED, Share.State.REPORTED, Share.State.RETURNED, Share.State.COMPILED);

  private final Share.State to;
  @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
  private final List<Share.State> from;

  ShareMove(Share.State to, Share.State... from) {
    this.to = to;
    this.from = List.of(from);
  }

  Share.State to() {
    return to;
  }

  /** @throws IllegalMove when it does not lead from there */
  void check(Share.State state) {
    if (!from.contains(state)) {
      throw new IllegalMove(this + " from " + state);
    }
  }
}
