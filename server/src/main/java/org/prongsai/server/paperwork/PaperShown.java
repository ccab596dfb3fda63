package org.prongsai.server.paperwork;

import java.util.List;
import java.util.Set;
import org.prongsai.check.Registrar;
import org.prongsai.check.Remark;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.WayStore.Stop;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.springframework.stereotype.Component;

/** A paper's page: all that its handlers show again when a form is refused. */
@Component
class PaperShown {

  /** The places of remarks on what people write, whatever the paper is about. */
  private static final Set<String> OF_WORDS = Set.of("check.where.memo", "check.where.opening");

  private final PaperStore store;
  private final WayStore ways;
  private final PaperDesk desk;
  private final WayUp way;

  PaperShown(PaperStore store, WayStore ways, PaperDesk desk, WayUp way) {
    this.store = store;
    this.ways = ways;
    this.desk = desk;
    this.way = way;
  }

  Paper find(Person person, int year, long id) {
    return store.find(person.agency().id(), id).filter(paper -> paper.fiscalYear() == year).orElseThrow(NotThere::new);
  }

  Page page(Person person, Paper paper, Form form) {
    Outcome<PaperDesk.Open> open = desk.open(person, paper);
    Outcome<Composed> composed = open.then(desk::composed);
    List<Problem> unwritable = composed instanceof Outcome.Refused<Composed>(var problems) ? problems : List.of();
    return Page.of("paperwork/paper", "form", filled(form, paper), "unwritable", unwritable,
        "view", view(person, paper, open, composed));
  }

  private PaperView view(Person person, Paper paper, Outcome<PaperDesk.Open> open, Outcome<Composed> composed) {
    List<Stop> stops = desk.stops(paper);
    boolean deciding = person.may(Deed.DECIDE_PAPERS) && paper.state() == PaperState.ROUTED && stops.stream()
        .anyMatch(stop -> stop.place() == paper.way().place() && stop.station().isFor(person));
    ReportFacts facts = composed instanceof Outcome.Done<Composed>(var done) ? done.facts() : null;
    List<Message> notes = composed instanceof Outcome.Done<Composed>(var done) && paper.kind() != ReportKind.ANALYSIS
        ? done.notes().stream().map(PaperShown::inOfficeWords).toList() : List.of();
    List<Problem> hindrances = paper.state().isWithWriter() && open instanceof Outcome.Done<PaperDesk.Open>(var desked)
        ? way.hindrances(person, desked) : List.of();
    return new PaperView(paper, Papers.path(person, paper), desk.signers(paper), ways.decisions(paper.agency(), paper.id()),
        facts == null || paper.state().isSigned() ? List.of() : remarks(paper, facts), notes, hindrances,
        facts == null || !Kinds.reports(paper.kind()) ? List.of() : facts.year().rows(),
        ways.comments(paper.agency(), paper.id()), ways.frozen(paper.agency(), paper.id()), deciding,
        deciding && paper.way().place() == stops.size(), person.may(Deed.WRITE_PAPERS), person.may(Deed.COMMENT),
        desk.mending(person, paper).map(mending -> desk.place(person, paper, mending.row())).orElse(null));
  }

  /** A layout is known in the office by the name that stands in the list of layouts. */
  private static Message inOfficeWords(Message note) {
    String layout = String.valueOf(note.arguments().isEmpty() ? "" : note.arguments().getFirst());
    return note.key().equals("documents.layout.unplaced") && Message.exists("paperwork.layout." + layout)
        ? Message.of("paperwork.unplaced", Message.of("paperwork.layout." + layout), note.arguments().get(1), note.arguments().get(2))
        : note;
  }

  /** A paper on something else than the year's figures is asked only about what stands in it. */
  private static List<Remark> remarks(Paper paper, ReportFacts facts) {
    List<Remark> remarks = Registrar.read(facts.year(), facts.criteria(), facts.serves());
    return Kinds.reports(paper.kind()) ? remarks
        : remarks.stream().filter(remark -> OF_WORDS.contains(remark.where().key())).toList();
  }

  private static Form filled(Form form, Paper paper) {
    if (!form.has("version")) {
      form.with("version", paper.version());
    }
    if (!form.has("opinion")) {
      form.with("opinion", "approve");
    }
    return form;
  }
}
