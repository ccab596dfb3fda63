package org.prongsai.server.planning;

import static org.prongsai.server.planning.ActivityState.AGREED;
import static org.prongsai.server.planning.ActivityState.DONE;
import static org.prongsai.server.planning.ActivityState.DRAFTED;
import static org.prongsai.server.planning.ActivityState.DROPPED;
import static org.prongsai.server.planning.ActivityState.UNDER_WAY;

import java.util.Arrays;
import java.util.List;
import org.prongsai.message.Message;
import org.prongsai.server.identity.Deed;

/** The ways between the states of an activity, and who may take them: all there are. */
public enum ActivityMove {
  AGREE(AGREED, Deed.PLAN_MEASURES, false, DRAFTED),
  START(UNDER_WAY, Deed.REPORT_PROGRESS, false, AGREED),
  FINISH(DONE, Deed.REPORT_PROGRESS, false, AGREED, UNDER_WAY),
  REOPEN(UNDER_WAY, Deed.PLAN_MEASURES, true, DONE),
  DROP(DROPPED, Deed.PLAN_MEASURES, true, DRAFTED, AGREED, UNDER_WAY),
  TAKE_UP(DRAFTED, Deed.PLAN_MEASURES, false, DROPPED);

  private final ActivityState to;
  private final Deed deed;
  private final boolean reasoned;
  @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
  private final List<ActivityState> from;

  ActivityMove(ActivityState to, Deed deed, boolean reasoned, ActivityState... from) {
    this.to = to;
    this.deed = deed;
    this.reasoned = reasoned;
    this.from = List.of(from);
  }

  public ActivityState to() {
    return to;
  }

  /** Who may. */
  public Deed deed() {
    return deed;
  }

  /** Whether a reason has to be given. */
  public boolean isReasoned() {
    return reasoned;
  }

  public boolean leadsFrom(ActivityState state) {
    return from.contains(state);
  }

  public Message label() {
    return Message.of("planning.move." + name());
  }

  public static List<ActivityMove> from(ActivityState state) {
    return Arrays.stream(values()).filter(move -> move.leadsFrom(state)).toList();
  }

  /** @throws IllegalMove when it does not lead from there, or a reason is owed and not given */
  void check(ActivityState state, String reason) {
    if (!leadsFrom(state) || reasoned && reason.isBlank()) {
      throw new IllegalMove(this + " from " + state + (reasoned ? ", reason: " + reason : ""));
    }
  }
}
