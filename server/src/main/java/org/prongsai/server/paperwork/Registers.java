package org.prongsai.server.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registers from which papers take their numbers: in order, each once, and none is ever removed. */
@Service
public class Registers {

  private final RegisterStore store;
  private final AuditTrail audit;
  private final Clock clock;

  Registers(RegisterStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  public List<Register> of(long agency) {
    return store.registers(agency);
  }

  Optional<Register> find(long agency, long id) {
    return of(agency).stream().filter(register -> register.id() == id).findFirst();
  }

  /** The register from which a paper of that kind takes its number unless its writer says otherwise. */
  Optional<Register> usual(long agency, ReportKind kind, boolean cover) {
    Register.Series series = Register.Series.of(kind, cover);
    return of(agency).stream().filter(register -> register.series() == series).findFirst();
  }

  /** @param register its own number and agency are put in here; no other of the agency has its name */
  @Transactional
  public Register open(Author by, Register register) {
    Register opened = store.add(by.agency(), register);
    audit.record(by, Change.created("register", opened.id(), Map.of("name", opened.name(), "series",
        opened.series().name(), "prefix", opened.prefix(), "beginsAt", opened.beginsAt())));
    return opened;
  }

  List<Register.Number> numbers(long agency, long register, int year) {
    return store.numbers(agency, register, year);
  }

  /** Years in which numbers were taken, latest first. */
  List<Integer> years(long agency, long register) {
    return store.years(agency, register);
  }

  /** Takes the next number for something outside of this system, or for a paper still to be written. */
  @Transactional
  public Register.Number reserve(Author by, Register register, LocalDate day, String purpose) {
    return taken(by, register, day, Register.State.RESERVED, null, purpose);
  }

  /** The number that is held for the paper, else the next one. */
  @Transactional
  Register.Number assign(Author by, Register register, LocalDate day, Paper paper) {
    store.lock(by.agency(), register.id());
    Optional<Register.Number> held = store.heldFor(by.agency(), paper.id())
        .filter(number -> number.register() == register.id());
    if (held.isEmpty()) {
      release(by, paper.id());
      return taken(by, register, day, Register.State.ASSIGNED, paper.id(), paper.subject());
    }
    return changed(by, held.get(), held.get().as(Register.State.ASSIGNED, paper.id(), paper.subject(), null));
  }

  /**
   * Keeps a reserved number for a paper; one that it held before becomes free again.
   *
   * @return whether it was still free, or the paper's own
   */
  @Transactional
  boolean hold(Author by, long register, int year, int running, Paper paper) {
    store.lock(by.agency(), register);
    Register.Number number = store.number(by.agency(), register, year, running)
        .filter(each -> each.isFreeFor(paper.id())).orElse(null);
    if (number == null) {
      return false;
    }
    store.heldFor(by.agency(), paper.id()).ifPresent(
        held -> changed(by, held, held.as(Register.State.RESERVED, null, held.purpose(), null)));
    changed(by, number, number.as(Register.State.RESERVED, paper.id(), number.purpose(), null));
    return true;
  }

  @Transactional
  void release(Author by, long paper) {
    store.heldFor(by.agency(), paper).ifPresent(
        held -> changed(by, held, held.as(Register.State.RESERVED, null, held.purpose(), null)));
  }

  /**
   * Says why a number will not be used. It stays in the register.
   *
   * @return empty when a paper bears it by now, or its reason stands already
   */
  @Transactional
  Optional<Register.Number> annul(Author by, Register.Number number, String reason) {
    store.lock(by.agency(), number.register());
    return store.number(by.agency(), number.register(), number.year(), number.running())
        .filter(each -> each.state() == Register.State.RESERVED).map(each -> voided(by, each, reason));
  }

  private Register.Number voided(Author by, Register.Number number, String reason) {
    return changed(by, number, number.as(Register.State.VOID, number.paper(), number.purpose(), reason));
  }

  /** Voids the number of a paper that is withdrawn. */
  @Transactional
  void voidOf(Author by, long paper, String reason) {
    store.ofPaper(by.agency(), paper).ifPresent(number -> {
      store.lock(by.agency(), number.register());
      voided(by, number, reason);
    });
  }

  private Register.Number taken(Author by, Register register, LocalDate day, Register.State state,
      @Nullable Long paper, String purpose) {
    // The row of the register is the lock: two at once wait for each other here, and the numbers stay without gaps.
    store.lock(by.agency(), register.id());
    int year = register.yearOf(day);
    int next = store.last(by.agency(), register.id(), year)
        .map(last -> last + 1).orElse(year == register.beginsYear() ? register.beginsAt() : 1);
    Register.Number number = new Register.Number(
        by.agency(), register.id(), year, next, state, paper, purpose, null, by.name(), clock.instant());
    store.add(number);
    audit.record(by, Change.created("number", register.id(), Map.of("number", register.text(number),
        "state", state.name(), "purpose", purpose)));
    return number;
  }

  private Register.Number changed(Author by, Register.Number was, Register.Number is) {
    store.save(is);
    audit.record(by, Change.of("number", was.register(), "changed", was.forTrail(), is.forTrail()));
    return is;
  }
}
