package org.prongsai.server.paperwork;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Change;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.WayStore.Stop;
import org.prongsai.thai.Bangkok;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The way of a paper up the line and back. Each step is refused when the paper changed since the page was shown. */
@Service
class WayUp {

  private final PaperStore store;
  private final WayStore ways;
  private final PaperDesk desk;
  private final Registers registers;
  private final Signing signing;
  private final DecisionBook book;
  private final AuditTrail audit;
  private final Clock clock;

  WayUp(PaperStore store, WayStore ways, PaperDesk desk, Registers registers, Signing signing, DecisionBook book,
      AuditTrail audit, Clock clock) {
    this.store = store;
    this.ways = ways;
    this.desk = desk;
    this.registers = registers;
    this.signing = signing;
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /** What speaks against sending it up as it is. */
  List<Problem> hindrances(Person person, PaperDesk.Open open) {
    Paper paper = open.paper();
    List<Problem> problems = new ArrayList<>(PaperRules.unwritten(paper.make(), open.parts()));
    desk.mending(person, paper).flatMap(Mending::problem).ifPresent(problems::add);
    List<Stop> stops = desk.planned(paper);
    if (stops.isEmpty()) {
      problems.add(Problem.of("paperwork", 1603, Place.NOWHERE));
    }
    desk.vacant(stops, paper.agency())
        .forEach(stop -> problems.add(Problem.of("paperwork", 1604, Place.NOWHERE, stop.title())));
    if (open.facts().proposed() && Kinds.reports(paper.kind())) {
      problems.add(Problem.of("paperwork", 1605, Place.NOWHERE));
    }
    return problems;
  }

  /** Sends it up, or back to the station that returned one row of it. */
  @Transactional
  Outcome<Paper> send(Person person, Paper paper) {
    PaperMove.SEND.from(paper.state());
    if (!store.lock(paper)) {
      return stale();
    }
    return desk.open(person, paper).then(open -> {
      List<Problem> problems = hindrances(person, open);
      if (!problems.isEmpty()) {
        return Outcome.refused(problems);
      }
      return desk.plain(open).then(plain -> {
        Instant now = now();
        Integer back = paper.way().resumeAt();
        return paper.way().returnedRow() != null && back != null ? resent(person, open, back, now)
            : sent(person, open, now);
      });
    });
  }

  private Outcome<Paper> sent(Person person, PaperDesk.Open open, Instant now) {
    Paper paper = open.paper();
    int round = paper.way().round() + 1;
    List<Stop> stops = desk.planned(paper);
    Paper numbered = Numbering.before(paper) ? Numbering.dated(person, paper, registers, Bangkok.day(now)) : paper;
    Paper sent = numbered.sent(Drafts.writer(person), now).going(paper.way().at(PaperState.ROUTED, round, 1));
    if (!store.save(sent)) {
      return stale();
    }
    ways.addStops(paper.agency(), paper.id(), round, stops);
    store.keepSnapshot(paper.agency(), paper.id(), YearText.snapshot(open.facts()));
    book.write(person, sent, 0, Decision.Deed.SENT, null, null, null, open, now);
    return book.arrived(person, sent, stops.getFirst());
  }

  private Outcome<Paper> resent(Person person, PaperDesk.Open open, int station, Instant now) {
    Paper paper = open.paper();
    Paper sent = paper.going(paper.way().at(PaperState.ROUTED, paper.way().round(), station));
    if (!store.save(sent)) {
      return stale();
    }
    store.keepSnapshot(paper.agency(), paper.id(), YearText.snapshot(open.facts()));
    book.write(person, sent, 0, Decision.Deed.RESENT, null, null, null, open, now);
    List<Stop> stops = desk.stops(sent);
    return book.arrived(person, sent, stops.get(station - 1));
  }

  /**
   * Endorses it; at the last station this signs it.
   *
   * @param opinion as it is to stand on the paper
   * @param typed the name by which the person signs; asked for at the last station
   * @param verify where papers are verified, without the code
   */
  @Transactional
  Outcome<Paper> endorse(Person person, Paper paper, String opinion, String typed, String verify) {
    Stop here = here(person, paper);
    List<Stop> stops = desk.stops(paper);
    boolean last = here.place() == stops.size();
    if (last && !PaperRules.signs(typed, person.name())) {
      return Outcome.refused(Problem.of("paperwork", 1606, Place.NOWHERE, person.name()));
    }
    if (!store.lock(paper)) {
      return stale();
    }
    return desk.open(person, paper).then(open -> {
      Instant now = now();
      if (!last) {
        Paper next = paper.going(
            paper.way().at(PaperMove.ENDORSE.from(paper.state()), paper.way().round(), here.place() + 1));
        if (!store.save(next)) {
          return stale();
        }
        book.write(person, paper, here.place(), Decision.Deed.ENDORSED, opinion, null, null, open, now);
        return book.arrived(person, next, stops.get(here.place()));
      }
      Paper dated = Numbering.before(paper) ? paper : Numbering.dated(person, paper, registers, Bangkok.day(now));
      Paper signed = dated.going(paper.way().off(PaperMove.SIGN.from(paper.state()))).signed(now);
      if (!store.save(signed)) {
        return stale();
      }
      book.write(person, paper, here.place(), Decision.Deed.SIGNED, opinion, null, null, open, now);
      signing.freeze(person, new PaperDesk.Open(signed, open.facts(), open.parts()), verify, now);
      book.signed(person, signed);
      return Outcome.done(signed);
    });
  }

  /**
   * Returns it to its writer.
   *
   * @param row of its data, from 0, that alone is returned; null for all of it
   */
  @Transactional
  Outcome<Paper> giveBack(Person person, Paper paper, String reason, @Nullable Integer row) {
    Stop here = here(person, paper);
    PaperMove.RETURN.from(paper.state());
    return desk.open(person, paper).then(open -> {
      List<AgencyYear.Row> rows = open.facts().year().rows();
      Integer one = row != null && row >= 0 && row < rows.size() ? row : null;
      String label = one == null ? null : YearText.label(rows.get(one), one);
      Paper returned = paper.going(one == null ? paper.way().off(PaperState.RETURNED) : paper.way().forRow(one));
      if (!store.save(returned)) {
        return stale();
      }
      book.write(person, paper, here.place(), Decision.Deed.RETURNED, null, reason, label, open, now());
      book.returned(paper, reason);
      return Outcome.done(returned);
    });
  }

  /** The writer takes it back, or gives it up; a number that it bears stays in the register as void. */
  @Transactional
  Outcome<Paper> leave(Person person, Paper paper, PaperMove move, String reason) {
    Paper left = paper.going(paper.way().off(move.from(paper.state())));
    return desk.open(person, paper).then(open -> {
      if (!store.save(left)) {
        return stale();
      }
      if (move != PaperMove.REOPEN) {
        Decision.Deed deed = move == PaperMove.WITHDRAW ? Decision.Deed.WITHDRAWN : Decision.Deed.RECALLED;
        book.write(person, paper, 0, deed, null, reason, null, open, now());
      } else {
        audit.record(person.author(), Change.of("paper", paper.id(), "reopened",
            Map.of("state", paper.state().name()), Map.of("state", left.state().name())));
      }
      if (move == PaperMove.WITHDRAW) {
        registers.voidOf(person.author(), paper.id(), reason);
      }
      return Outcome.done(left);
    });
  }

  /** @return whether it was saved: not when somebody else changed the paper meanwhile */
  @Transactional
  boolean reroute(Person person, Paper paper, List<String> route, boolean usual) {
    PaperMove.SEND.from(paper.state());
    if (!store.save(paper.going(paper.way().by(route)))) {
      return false;
    }
    if (usual) {
      audit.record(person.author(), Change.of("route", paper.agency(), "changed",
          Map.of("route", ways.agencyRoute(paper.agency())), Map.of("route", route)));
      ways.keepAgencyRoute(paper.agency(), route);
    }
    Map<String, Object> was = Map.of("route", String.valueOf(paper.way().route()), "usual", false);
    audit.record(person.author(), Change.of("paper", paper.id(), "rerouted", was, Map.of("route", route, "usual", usual)));
    return true;
  }

  @Transactional
  void comment(Person person, Paper paper, String text) {
    ways.comment(paper.agency(), paper.id(), person.account(), person.name(), text, now());
    audit.record(person.author(), Change.of("paper", paper.id(), "commented", Map.of(), Map.of("text", text)));
    book.commented(person, paper, text);
  }

  /** The station where the paper lies, which must be the person's. */
  Stop here(Person person, Paper paper) {
    return desk.stops(paper).stream()
        .filter(stop -> paper.state() == PaperState.ROUTED && stop.place() == paper.way().place())
        .filter(stop -> stop.station().isFor(person)).findFirst()
        .orElseThrow(() -> new AccessDeniedException("the paper does not lie with this person"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Nothing of the step may stay, such as a number that was taken for it. */
  static Outcome<Paper> stale() {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return Outcome.refused(Problem.of("paperwork", 1601, Place.NOWHERE));
  }
}
