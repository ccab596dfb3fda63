package org.prongsai.server.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Place;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Due;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Task;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Component;

/** What waits for one person: what came back to them first, then what waits for their word, what is late, what is soon. */
@Component
class OwnWork {

  private final PaperTasks papers;
  private final Papers allPapers;
  private final People people;

  OwnWork(PaperTasks papers, Papers allPapers, People people) {
    this.papers = papers;
    this.allPapers = allPapers;
    this.people = people;
  }

  /** The place of somebody else that the person may take. @param waiting how many things wait there */
  record Stead(Place place, int waiting) {}

  List<Task> of(Person person, List<Due> dues, DueTasks tasks, Ui ui) {
    List<Due> own = dues.stream().filter(due -> isOf(person, due))
        .sorted(Comparator.comparing(Due::due)).toList();
    return Stream.of(papers.returned(person, ui),
        tasks.own(own.stream().filter(due -> due.kind() == Due.Kind.RETURNED).toList()), papers.waiting(person, ui),
        tasks.own(own.stream().filter(due -> due.kind() != Due.Kind.RETURNED).toList())).flatMap(List::stream).toList();
  }

  /** All that the person's units still owe, in one line, however far off it is due; empty when they owe nothing. */
  List<Task> owed(Person person, List<Activity> measures, String office, Ui ui) {
    long owed = measures.stream().filter(measure -> measure.state().isOpen()).filter(measure -> measure.shares().stream()
        .anyMatch(share -> share.isMissing() && person.units().contains(share.unit()))).count();
    return owed == 0 || !person.may(Deed.REPORT_PROGRESS) ? List.of() : List.of(
        Task.of(ui.say("overview.work", String.valueOf(owed)), office + "/progress",
            Status.of(Tone.INFO, Icon.LIST_CHECK, "overview.work.state")));
  }

  /** Where the rest of a list is found that is too long for the first screen. */
  static String rest(Person person, String office) {
    return office + (person.may(Deed.REPORT_PROGRESS) ? "/progress" : person.may(Deed.FOLLOW_UP) ? "/follow-up" : "/papers");
  }

  /** The places of others that the person may take today; none while they are in one. */
  List<Stead> steads(Person person, List<Due> dues) {
    return person.actingFor() != null ? List.of() : people.places(person).stream().map(place -> new Stead(place,
        allPapers.waitingFor(place.person()).size()
            + (int) dues.stream().filter(due -> isOf(place.person(), due) && !isOf(person, due)).count())).toList();
  }

  static boolean isOf(Person person, Due due) {
    return due.executive() ? person.may(Deed.FOLLOW_UP)
        : due.unit() != null && person.may(Deed.REPORT_PROGRESS) && person.units().contains(due.unit());
  }
}
