package org.prongsai.server.planning;

import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;

/** What a person may do with one piece of planned work, by the units whose work it is. */
public final class Duties {

  private Duties() {}

  /** The compiling unit gathers the parts; so does whoever plans. */
  public static boolean mayCompile(Person person, Activity activity) {
    Long compiling = activity.planned().compilingUnit();
    return person.may(Deed.PLAN_MEASURES) || compiling != null && person.may(Deed.REPORT_PROGRESS, compiling);
  }

  /** @param executive whether it is the executives' own, which they alone tick; the rest is the owning units' and the planner's */
  public static boolean mayTick(Person person, Activity activity, boolean executive) {
    return executive ? person.may(Deed.FOLLOW_UP) : person.may(Deed.PLAN_MEASURES)
        || activity.units().stream().anyMatch(unit -> person.may(Deed.REPORT_PROGRESS, unit));
  }
}
