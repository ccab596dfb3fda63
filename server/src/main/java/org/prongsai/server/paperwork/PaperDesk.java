package org.prongsai.server.paperwork;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.message.Outcome;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.paperwork.WayStore.Stop;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Component;

/** Lays a paper open: its data, its texts, its stations, as they stand at this moment. */
@Component
class PaperDesk {

  /** @param facts as the data say, without what people wrote */
  record Open(Paper paper, ReportFacts facts, Parts parts) {}

  private final YearText years;
  private final PaperStore store;
  private final WayStore ways;
  private final People people;
  private final Agencies agencies;
  private final Letterheads letterheads;
  private final Clock clock;

  PaperDesk(YearText years, PaperStore store, WayStore ways, People people, Agencies agencies,
      Letterheads letterheads, Clock clock) {
    this.years = years;
    this.store = store;
    this.ways = ways;
    this.people = people;
    this.agencies = agencies;
    this.letterheads = letterheads;
    this.clock = clock;
  }

  Outcome<Open> open(Person person, Paper paper) {
    return years.of(person, paper).then(facts -> Outcome.done(open(paper, facts)));
  }

  /** What became of the row that alone was returned; empty where none was. */
  Optional<Mending> mending(Person person, Paper paper) {
    return years.mending(person, paper);
  }

  /** Where what stands in a row can be mended; null where nobody knows. */
  @Nullable String place(Person person, Paper paper, AgencyYear.Row row) {
    return years.place(person, paper.fiscalYear(), row);
  }

  Open open(Paper paper, ReportFacts facts) {
    return new Open(paper, facts, new Parts(AutomaticText.of(paper, facts, unit(paper), addressee(paper)),
        store.parts(paper.agency(), paper.id())));
  }

  /** The paper with everyone's signature as far as it has come. */
  Outcome<Composed> composed(Open open) {
    return composed(open, signers(open.paper()));
  }

  /** As it is written, whoever has signed: what is endorsed. */
  Outcome<Composed> plain(Open open) {
    Paper paper = open.paper();
    return composed(open, List.of(Signer.writer(paper.writer().name(), paper.writer().position(), null)));
  }

  private Outcome<Composed> composed(Open open, List<Signer> signers) {
    Paper paper = open.paper();
    ReportFacts filled = WrittenFacts.in(open.facts(), paper, open.parts(), Bangkok.day(clock.instant()));
    return PaperText.compose(paper, filled, signers, letterheads.emblem(paper.agency()));
  }

  /** The writer, then the stations, each with the decision that stands. */
  List<Signer> signers(Paper paper) {
    List<Decision> made = paper.isLive() || paper.state() == PaperState.ON_PAPER
        ? List.of() : ways.decisions(paper.agency(), paper.id());
    List<Signer> signers = new ArrayList<>();
    signers.add(Signer.writer(paper.writer().name(), paper.writer().position(), standing(made, paper, 0).orElse(null)));
    List<Member> members = people.members(paper.agency());
    for (Stop stop : stops(paper)) {
      signers.add(standing(made, paper, stop.place()).map(decision -> Signer.of(stop.title(), decision))
          .orElseGet(() -> Signer.open(stop.title(), onlyName(stop.station(), members))));
    }
    return signers;
  }

  private static Optional<Decision> standing(List<Decision> made, Paper paper, int place) {
    return made.stream().filter(each -> each.round() == paper.way().round() && each.place() == place
        && each.deed().signs()).reduce((first, later) -> later);
  }

  /** The stations of the way it is on; those it would take, while it lies with its writer. */
  List<Stop> stops(Paper paper) {
    boolean onItsWay = !paper.isLive() && paper.state() != PaperState.ON_PAPER && paper.way().round() > 0;
    List<Stop> taken = onItsWay ? ways.stops(paper.agency(), paper.id(), paper.way().round()) : List.of();
    return taken.isEmpty() ? planned(paper) : taken;
  }

  List<Stop> planned(Paper paper) {
    List<Member> members = people.members(paper.agency());
    List<Stop> stops = new ArrayList<>();
    for (Station station : route(paper, members)) {
      stops.add(new Stop(stops.size() + 1, station, title(station, members)));
    }
    return stops;
  }

  private List<Station> route(Paper paper, List<Member> members) {
    List<String> own = paper.way().route();
    List<String> codes = own == null ? ways.agencyRoute(paper.agency()) : own;
    return codes.isEmpty() ? Station.USUAL.stream().filter(station -> !station.holders(members).isEmpty()).toList()
        : codes.stream().map(Station::parse).flatMap(Optional::stream).toList();
  }

  /** Stations at which nobody is. */
  List<Stop> vacant(List<Stop> stops, long agency) {
    List<Member> members = people.members(agency);
    return stops.stream().filter(stop -> stop.station().holders(members).isEmpty()).toList();
  }

  static String title(Station station, List<Member> members) {
    List<Member> holders = station.holders(members);
    Role role = station.role();
    if (holders.size() == 1 || role == null) {
      return holders.isEmpty() ? "-" : position(holders.getFirst().position(), holders.getFirst().name(), role);
    }
    return OfficialText.say(role.label());
  }

  /** A position in the agency's words; else what the role is called. */
  static String position(String position, String name, @Nullable Role role) {
    return !position.isBlank() ? position : role == null ? name : OfficialText.say(role.label());
  }

  private static @Nullable String onlyName(Station station, List<Member> members) {
    List<Member> holders = station.holders(members);
    return holders.size() == 1 ? holders.getFirst().name() : null;
  }

  private String addressee(Paper paper) {
    List<Stop> stops = stops(paper);
    return stops.isEmpty() ? "" : stops.getLast().title();
  }

  private String unit(Paper paper) {
    List<Unit> units = agencies.units(paper.agency());
    return people.member(paper.agency(), paper.writer().account())
        .flatMap(member -> units.stream().filter(unit -> member.units().contains(unit.id())).findFirst())
        .or(() -> units.stream().findFirst()).map(Unit::name).orElse("");
  }
}
