package org.prongsai.server.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.documents.layout.Layouts;
import org.prongsai.documents.model.Numerals;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Change;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Papers while they lie with their writers. */
@Service
class Drafts {

  /** What a form of a paper holds. {@code number} as {@code YEAR-RUNNING} of a reserved one, empty for the next. */
  record Edited(Paper.Make make, Map<Part, String> texts, @Nullable LocalDate dated, @Nullable Long register,
      String number) {}

  private static final Pattern RESERVED = Pattern.compile("(\\d{4})-(\\d{1,9})");

  private final PaperStore store;
  private final PaperDesk desk;
  private final YearText years;
  private final Registers registers;
  private final AuditTrail audit;
  private final Clock clock;

  Drafts(PaperStore store, PaperDesk desk, YearText years, Registers registers, AuditTrail audit, Clock clock) {
    this.store = store;
    this.desk = desk;
    this.years = years;
    this.registers = registers;
    this.audit = audit;
    this.clock = clock;
  }

  /** The usual make of a kind: as the agency's last paper of that kind, else the standard layout in Thai digits. */
  Paper.Make usual(long agency, int fiscalYear, ReportKind kind, @Nullable Period period) {
    Optional<Paper> last = store.ofYear(agency, fiscalYear).stream().filter(paper -> paper.kind() == kind).findFirst();
    return new Paper.Make(kind, period, last.map(paper -> paper.make().layout()).orElse(Layouts.STANDARD),
        last.map(paper -> paper.make().numerals()).orElse(Numerals.THAI),
        last.map(Paper::cover).orElse(Kinds.reports(kind)));
  }

  /**
   * Begins a paper. Of the kinds that are written from data, one without its facts is refused.
   *
   * @param texts written in place of what the data say; may be empty
   */
  @Transactional
  Outcome<Paper> begin(Person person, int fiscalYear, Paper.Make make, Map<Part, String> texts, @Nullable String about,
      @Nullable Long supersedes) {
    return years.now(person, fiscalYear, make.period()).then(facts -> {
      Long register = registers.usual(person.agency().id(), make.kind(), make.cover()).map(Register::id).orElse(null);
      Paper blank = new Paper(person.agency().id(), 0, fiscalYear, 0, make, "", Paper.Way.NEW,
          new Paper.Numbering(register, null, null), Seals.code(), about, supersedes, writer(person),
          clock.instant().truncatedTo(ChronoUnit.MICROS), null, null);
      return written(blank, facts).then(writable -> Outcome.done(begun(person, blank, facts, texts)));
    });
  }

  /** Whether the data hold what the paper is written from; what people write themselves need not be there yet. */
  private Outcome<ReportFacts> written(Paper blank, ReportFacts facts) {
    return Kinds.reports(blank.kind())
        ? desk.plain(desk.open(blank, facts)).then(composed -> Outcome.done(facts)) : Outcome.done(facts);
  }

  private Paper begun(Person person, Paper blank, ReportFacts facts, Map<Part, String> texts) {
    Parts parts = desk.open(blank, facts).parts();
    Map<Part, Parts.Written> kept = parts.kept(texts);
    Paper begun = store.add(blank.titled(subject(new Parts(parts.automatic(), kept), blank.make())));
    store.replaceParts(begun.agency(), begun.id(), kept);
    audit.record(person.author(), Change.created("paper", begun.id(), Map.of("kind", begun.kind().code(),
        "fiscalYear", begun.fiscalYear(), "subject", begun.subject())));
    return begun;
  }

  /** @param paper in the version that the form was made from */
  @Transactional
  Outcome<Paper> edit(Person person, Paper paper, Edited edited) {
    if (!paper.state().isWithWriter() || paper.way().returnedRow() != null) {
      throw new IllegalMove(PaperMove.REOPEN, paper.state());
    }
    Paper made = paper.made(edited.make());
    return desk.open(person, made).then(open -> {
      Map<Part, Parts.Written> kept = open.parts().kept(edited.texts());
      Parts parts = new Parts(open.parts().automatic(), kept);
      Paper changed = made.titled(subject(parts, made.make()))
          .numbered(new Paper.Numbering(edited.register(), paper.number(), edited.dated()));
      if (!store.save(changed)) {
        return WayUp.stale();
      }
      store.replaceParts(paper.agency(), paper.id(), kept);
      if (!hold(person, changed, edited)) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(Problem.of("paperwork", 1623, Place.NOWHERE));
      }
      audit.record(person.author(), Change.of("paper", paper.id(), "changed", trail(paper, open.parts().written()),
          trail(changed, kept)));
      return Outcome.done(changed);
    });
  }

  /** @return false when the number that was chosen is not free */
  private boolean hold(Person person, Paper paper, Edited edited) {
    Long register = edited.register();
    if (register == null || edited.number().isEmpty()) {
      registers.release(person.author(), paper.id());
      return true;
    }
    Matcher number = RESERVED.matcher(edited.number());
    return number.matches() && registers.hold(person.author(), register, Integer.parseInt(number.group(1)),
        Integer.parseInt(number.group(2)), paper);
  }

  /** What a paper is called in lists. */
  private static String subject(Parts parts, Paper.Make make) {
    String text = make.kind() == ReportKind.MINUTES && !make.cover() ? parts.text(Part.MEETING) : parts.text(Part.SUBJECT);
    return text.isBlank() ? parts.automatic(Part.SUBJECT) : text;
  }

  static Paper.Writer writer(Person person) {
    Role role = person.roles().stream().sorted().findFirst().orElse(null);
    return new Paper.Writer(person.account(), person.name(), PaperDesk.position(person.position(), person.name(), role));
  }

  private static Map<String, @Nullable Object> trail(Paper paper, Map<Part, Parts.Written> parts) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("layout", paper.make().layout());
    fields.put("numerals", paper.make().numerals().name());
    fields.put("cover", paper.cover());
    fields.put("subject", paper.subject());
    fields.put("dated", paper.dated() == null ? null : paper.dated().toString());
    fields.put("register", paper.numbering().register());
    parts.forEach((part, written) -> fields.put(part.code(), written.text()));
    return fields;
  }
}
