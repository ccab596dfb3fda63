package org.prongsai.server.paperwork;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Change;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.WayStore.Stop;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what was decided of papers, and tells the other modules. */
@Component
class DecisionBook {

  private final PaperStore store;
  private final WayStore ways;
  private final PaperDesk desk;
  private final Signing signing;
  private final People people;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;

  DecisionBook(PaperStore store, WayStore ways, PaperDesk desk, Signing signing, People people, AuditTrail audit,
      ApplicationEventPublisher events) {
    this.store = store;
    this.ways = ways;
    this.desk = desk;
    this.signing = signing;
    this.people = people;
    this.audit = audit;
    this.events = events;
  }

  void write(Person person, Paper paper, int place, Decision.Deed deed, @Nullable String opinion,
      @Nullable String reason, @Nullable String row, PaperDesk.Open open, Instant at) {
    Person.Stead stead = person.actingFor();
    Paper.Writer who = Drafts.writer(person);
    String position = place == 0 ? who.position() : PaperRules.position(person, desk.stops(paper).get(place - 1).title());
    ways.add(paper.agency(), paper.id(), new Decision(0, paper.way().round(), place, deed, person.account(),
        person.name(), position, stead == null ? null : Long.valueOf(stead.account()),
        stead == null ? null : PaperDesk.position(stead.position(), stead.name(), null), opinion, reason, row, at,
        SessionStrength.now(), signing.hash(new PaperDesk.Open(paper, open.facts(), open.parts()))));
    Map<String, @Nullable Object> fields = new java.util.TreeMap<>();
    fields.put("opinion", opinion);
    fields.put("reason", reason);
    fields.put("row", row);
    fields.put("number", paper.number());
    fields.put("round", paper.way().round());
    audit.record(person.author(), Change.of("paper", paper.id(), deed.name().toLowerCase(java.util.Locale.ROOT),
        Map.of(), fields));
  }

  Outcome<Paper> arrived(Person person, Paper paper, Stop stop) {
    events.publishEvent(new PaperArrived(paper.agency(), paper.id(), paper.fiscalYear(), paper.subject(), person.name(),
        List.copyOf(deciding(paper, stop))));
    return Outcome.done(paper);
  }

  /** Who can endorse it there today, those among them who act for somebody. */
  private Set<Long> deciding(Paper paper, Stop stop) {
    return people.answering(paper.agency(), member -> !stop.station().holders(List.of(member)).isEmpty());
  }

  void commented(Person person, Paper paper, String text) {
    Set<Long> hearing = new TreeSet<>(ways.commenters(paper.agency(), paper.id()));
    hearing.add(paper.writer().account());
    ways.decisions(paper.agency(), paper.id()).forEach(decision -> hearing.add(decision.account()));
    desk.stops(paper).stream().filter(stop -> paper.state() == PaperState.ROUTED && stop.place() == paper.way().place())
        .forEach(stop -> hearing.addAll(deciding(paper, stop)));
    hearing.remove(person.account());
    events.publishEvent(new PaperCommented(paper.agency(), paper.id(), paper.fiscalYear(), paper.subject(), person.name(),
        text, hearing));
  }

  void returned(Paper paper, String reason) {
    events.publishEvent(new PaperReturned(paper.agency(), paper.id(), paper.fiscalYear(), paper.subject(),
        paper.writer().account(), reason));
  }

  /** It now stands in place of the one that it supersedes. */
  void signed(Person person, Paper paper) {
    supersede(person, paper);
    events.publishEvent(new PaperSigned(paper.agency(), paper.id(), paper.fiscalYear(), paper.subject(),
        paper.writer().account()));
  }

  private void supersede(Person person, Paper by) {
    Long old = by.supersedes();
    if (old != null) {
      store.find(by.agency(), old).filter(paper -> PaperMove.SUPERSEDE.isPossible(paper.state())).ifPresent(paper -> {
        store.save(paper.going(paper.way().off(PaperState.SUPERSEDED)));
        audit.record(person.author(), Change.of("paper", paper.id(), "superseded", Map.of(), Map.of("by", by.id())));
      });
    }
  }
}
