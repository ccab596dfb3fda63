package org.prongsai.server.overview;

import java.time.LocalDate;
import java.util.Map;
import org.prongsai.server.planning.Due;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Task;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;

/**
 * What the plan asks for, as work in a list.
 *
 * @param units names by number
 * @param office its address, with the fiscal year
 */
record DueTasks(Map<Long, String> units, LocalDate today, String office, Ui ui) {

  private static final int DAYS_NEAR = 7;

  /** Leads to where the person does it. */
  Task own(Due due) {
    return task(due, office + (due.executive() ? "/follow-up" : due.kind() == Due.Kind.RETURNED
        ? "/progress/" + due.activity() + "/" + due.unit() : "/progress"));
  }

  /** Leads to the measure. */
  Task ofOthers(Due due) {
    return task(due, office + "/measures/" + due.activity());
  }

  private Task task(Due due, String path) {
    boolean late = due.isLate(today);
    boolean returned = due.kind() == Due.Kind.RETURNED;
    Status status = Status.of(late || returned ? Tone.BAD : Tone.WAIT, returned ? Icon.ARROW_RETURN_LEFT : late ? Icon.EXCLAMATION_TRIANGLE_FILL : Icon.HOURGLASS_SPLIT,
        "overview.due.kind." + due.kind().name());
    String who = who(due);
    Task task = who.isEmpty() ? Task.of(due.text(), path, status) : Task.of(due.text(), path, status, who);
    long days = due.daysLeft(today);
    return task.due(when(due, days), late ? Tone.BAD : days <= DAYS_NEAR ? Tone.WAIT : Tone.PLAIN);
  }

  private String who(Due due) {
    return due.executive() ? ui.say("overview.due.executives")
        : due.unit() == null ? "" : units.getOrDefault(due.unit(), "");
  }

  private String when(Due due, long days) {
    return days < 0 ? ui.say("overview.due.late", String.valueOf(-days))
        : days == 0 ? ui.say("overview.due.today") : ui.say("overview.due.by", ui.date(due.due()));
  }
}
