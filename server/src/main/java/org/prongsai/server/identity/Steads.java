package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Change;
import org.prongsai.thai.Bangkok;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may act for whom, and who does so in this session. */
@Component
class Steads {

  private static final String CHOSEN = "acting.";

  private final ActingStore store;
  private final PeopleStore people;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Steads(ActingStore store, PeopleStore people, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.people = people;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  LocalDate today() {
    return Bangkok.day(clock.instant());
  }

  List<Acting> all(long agency) {
    return store.all(agency);
  }

  /** For whom the person may act today. */
  List<Acting> open(Person self) {
    return store.all(self.agency().id()).stream()
        .filter(acting -> acting.account() == self.account() && acting.holds(today())).toList();
  }

  /** The places that the person, as themselves, may take today and in which there is something to do. */
  List<Place> places(Person self) {
    return open(self).stream().flatMap(acting -> people.member(acting.agency(), acting.stead()).stream()
        .map(stead -> new Place(acting.id(), acting.kind().label(), inPlaceOf(stead, self), acting.lastDay())))
        .filter(place -> !place.person().roles().isEmpty()).toList();
  }

  /** For each account the members as whom it may act today: themselves, and those whose place they may take. */
  Map<Long, List<Member>> capacities(long agency) {
    List<Member> members = people.members(agency);
    Map<Long, Member> known = members.stream().collect(Collectors.toMap(Member::account, Function.identity()));
    Map<Long, List<Member>> capacities = new HashMap<>();
    members.forEach(member -> capacities.computeIfAbsent(member.account(), none -> new ArrayList<>()).add(member));
    for (Acting acting : store.all(agency)) {
      Member stead = known.get(acting.stead());
      List<Member> own = capacities.get(acting.account());
      if (acting.holds(today()) && stead != null && own != null) {
        own.add(new Member(stead.account(), stead.name(), stead.position(), handedOn(stead), stead.units()));
      }
    }
    return capacities;
  }

  /**
   * The person as they are here: acting for the one they chose in this session, as long as that holds, else themselves.
   */
  Person acting(Person self, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(CHOSEN + self.agency().id()) instanceof Long chosen)) {
      return self;
    }
    return store.find(self.agency().id(), chosen)
        .filter(acting -> acting.account() == self.account() && acting.holds(today()))
        .flatMap(acting -> people.member(self.agency().id(), acting.stead())).map(stead -> inPlaceOf(stead, self))
        .filter(person -> !person.roles().isEmpty()).orElse(self);
  }

  /** Running the system is not an office that can be handed on by an order to act. */
  private static Set<Role> handedOn(Member stead) {
    return stead.roles().stream().filter(role -> role != Role.ADMINISTRATOR).collect(Collectors.toSet());
  }

  private static Person inPlaceOf(Member stead, Person self) {
    return new Person(self.account(), self.name(), self.position(), self.agency(), handedOn(stead), stead.units(),
        new Person.Stead(stead.account(), stead.name(), stead.position()), self.screen());
  }

  /** @return whether the person may act so today */
  @Transactional
  public boolean start(Person self, long id, HttpServletRequest request) {
    Optional<Acting> acting = store.find(self.agency().id(), id)
        .filter(each -> each.account() == self.account() && each.holds(today()));
    acting.ifPresent(each -> {
      request.getSession(true).setAttribute(CHOSEN + self.agency().id(), id);
      audit.record(self.author(), new Change("acting", id, "taken-up", new TreeMap<>(),
          new TreeMap<>(Map.of("stead", each.stead()))));
    });
    return acting.isPresent();
  }

  /** Both names stand in the trail: whoever stops is still in the other's place. */
  @Transactional
  public void stop(Person self, HttpServletRequest request) {
    HttpSession session = request.getSession(true);
    if (session.getAttribute(CHOSEN + self.agency().id()) instanceof Long chosen) {
      session.removeAttribute(CHOSEN + self.agency().id());
      store.find(self.agency().id(), chosen).ifPresent(each -> audit.record(self.author(), new Change("acting", chosen,
          "laid-down", new TreeMap<>(Map.of("stead", each.stead())), new TreeMap<>())));
    }
  }

  @Transactional
  public void appoint(Person by, Acting acting) {
    long id = store.add(acting);
    audit.record(by.author(), Change.created("acting", id, Map.of("account", acting.account(), "stead", acting.stead(),
        "kind", acting.kind().name(), "from", acting.firstDay(), "to", acting.lastDay(), "reason", acting.reason(),
        "document", acting.document())));
    Map<Long, String> names = people.members(acting.agency()).stream().collect(Collectors.toMap(Member::account, Member::name));
    events.publishEvent(new ActingAppointed(acting.agency(), acting.account(), names.getOrDefault(acting.account(), ""),
        acting.stead(), names.getOrDefault(acting.stead(), ""), acting.kind().label(), acting.firstDay(),
        acting.lastDay(), acting.document(), by.account()));
  }

  /** @return whether there was one to end */
  @Transactional
  public boolean end(Person by, long id) {
    Optional<Acting> acting = store.find(by.agency().id(), id).filter(each -> !each.isOver(today()));
    acting.ifPresent(each -> {
      store.end(by.agency().id(), id, clock.instant());
      audit.record(by.author(), Change.of("acting", id, "ended", Map.of("ended", false), Map.of("ended", true)));
    });
    return acting.isPresent();
  }
}
