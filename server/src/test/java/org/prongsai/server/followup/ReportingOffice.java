package org.prongsai.server.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;

/** An office whose units have agreed work of 2570 to report on; addresses and fields are those of the first unit. */
final class ReportingOffice {

  private final Office office;
  private final Person officer;
  private final Plans plans = TestServer.part(Plans.class);
  private final Plan plan;

  ReportingOffice(Office office) {
    this.office = office;
    officer = office.person(Role.OFFICER);
    plan = plans.open(officer.author(), 2570, "integrity-measures");
  }

  long unit(int number) {
    return office.units().get(number).id();
  }

  Owner owner(int number) {
    return new Owner(office.units().get(number).name(), unit(number));
  }

  Activity agreed(String name, @Nullable Owner compiler, Owner... owners) {
    Planned planned = Planned.named(name).withOwners(List.of(owners), compiler);
    return plans.move(officer.author(), plans.add(officer.author(), plan, planned, null).id(), ActivityMove.AGREE, "");
  }

  /** Work of the first unit alone. */
  Activity agreed(String name) {
    return agreed(name, null, owner(0));
  }

  List<Report> reports(Activity activity) {
    return TestServer.part(Progress.class).reports(activity);
  }

  /** What the fields of the first unit's part end with on the page of all work. */
  String key(Activity activity) {
    return activity.id() + "-" + unit(0);
  }

  String page(Activity activity) {
    return "./2570/progress/" + activity.id() + "/" + unit(0);
  }
}
