package org.prongsai.server.overview;

import java.util.List;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.PaperState;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Task;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Component;

/** Papers as work: those that wait for somebody's word, and those that came back to be mended. */
@Component
class PaperTasks {

  private final Papers papers;

  PaperTasks(Papers papers) {
    this.papers = papers;
  }

  List<Task> waiting(Person person, Ui ui) {
    return papers.waitingFor(person).stream().map(paper -> Task.of(paper.subject(), paper.path(),
        Status.of(Tone.WAIT, Icon.PEN, "overview.paper.waiting"), ui.say(paper.kind()), paper.from())
        .due(ui.say("overview.paper.since", ui.date(Bangkok.day(paper.since()))), Tone.PLAIN)).toList();
  }

  List<Task> returned(Person person, Ui ui) {
    return papers.returnedTo(person).stream().map(paper -> Task.of(paper.subject(), paper.path(),
        Status.of(Tone.BAD, Icon.ARROW_RETURN_LEFT, "overview.paper.returned"), ui.say(paper.kind()))).toList();
  }

  /** How many papers of the year have been sent up and are not signed yet. */
  int onTheirWay(Person person, int year) {
    return (int) papers.ofYear(person, year).stream().filter(paper -> paper.state() == PaperState.ROUTED
        || paper.state() == PaperState.RETURNED || paper.state() == PaperState.ON_PAPER).count();
  }
}
