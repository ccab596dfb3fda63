package org.prongsai.server.paperwork;

import static org.prongsai.server.paperwork.PaperState.DRAFT;
import static org.prongsai.server.paperwork.PaperState.ON_PAPER;
import static org.prongsai.server.paperwork.PaperState.RETURNED;
import static org.prongsai.server.paperwork.PaperState.ROUTED;
import static org.prongsai.server.paperwork.PaperState.SIGNED;
import static org.prongsai.server.paperwork.PaperState.SUPERSEDED;
import static org.prongsai.server.paperwork.PaperState.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.prongsai.server.identity.Deed;

/** What can happen to a paper: from which states, to which, and by whose deed. There are no other ways. */
enum PaperMove {
  SEND(Deed.WRITE_PAPERS, ROUTED, DRAFT, RETURNED),
  ENDORSE(Deed.DECIDE_PAPERS, ROUTED, ROUTED),
  /** The endorsement of the last station. */
  SIGN(Deed.DECIDE_PAPERS, SIGNED, ROUTED),
  RETURN(Deed.DECIDE_PAPERS, RETURNED, ROUTED),
  /** The writer takes it back before anybody above has signed. */
  RECALL(Deed.WRITE_PAPERS, DRAFT, ROUTED, ON_PAPER),
  /** What was returned for one row is opened as a whole. */
  REOPEN(Deed.WRITE_PAPERS, DRAFT, RETURNED),
  PRINT(Deed.WRITE_PAPERS, ON_PAPER, DRAFT, RETURNED),
  SCAN(Deed.WRITE_PAPERS, SIGNED, ON_PAPER),
  WITHDRAW(Deed.WRITE_PAPERS, WITHDRAWN, DRAFT, RETURNED),
  SUPERSEDE(Deed.DECIDE_PAPERS, SUPERSEDED, SIGNED);

  private final Deed deed;
  private final PaperState to;

  @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
  private final Set<PaperState> from;

  PaperMove(Deed deed, PaperState to, PaperState first, PaperState... others) {
    this.deed = deed;
    this.to = to;
    this.from = Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  Deed deed() {
    return deed;
  }

  boolean isPossible(PaperState state) {
    return from.contains(state);
  }

  /** @throws IllegalMove when there is no such way */
  PaperState from(PaperState state) {
    if (!isPossible(state)) {
      throw new IllegalMove(this, state);
    }
    return to;
  }
}
