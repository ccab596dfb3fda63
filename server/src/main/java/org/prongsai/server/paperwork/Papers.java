package org.prongsai.server.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.WayStore.Frozen;
import org.springframework.stereotype.Service;

/** The papers of agencies, for other modules. */
@Service
public class Papers {

  /**
   * A paper that lies with somebody.
   *
   * @param from the name of whoever wrote it
   * @param path of its page in the office
   */
  public record Waiting(long id, int fiscalYear, Message kind, String subject, String from, Instant since, String path) {}

  /**
   * A paper, in a line.
   *
   * @param number null when it bears none
   * @param path of its page in the office
   */
  public record Line(long id, int fiscalYear, Message kind, String subject, @Nullable String number,
      @Nullable LocalDate dated, PaperState state, String path) {}

  /**
   * A signed paper, as proof of something.
   *
   * @param hash SHA-256 of the signed file, in hexadecimal: the PDF, or the scan of what was signed by pen
   * @param file its number in the files' module
   * @param path of its page in the office
   */
  public record Signed(long agency, long id, int fiscalYear, Message kind, String subject, @Nullable String number,
      @Nullable LocalDate dated, Instant signedAt, String code, String hash, long file, String path) {}

  private final PaperStore store;
  private final WayStore ways;
  private final Drafts drafts;
  private final WayUp way;
  private final VerifyAddress verify;

  Papers(PaperStore store, WayStore ways, Drafts drafts, WayUp way, VerifyAddress verify) {
    this.way = way;
    this.verify = verify;
    this.store = store;
    this.ways = ways;
    this.drafts = drafts;
  }

  /** What waits for this person, or for the one in whose stead they act; the longest waiting first. */
  public List<Waiting> waitingFor(Person person) {
    return store.waitingFor(person).stream().map(paper -> new Waiting(paper.id(), paper.fiscalYear(),
        Kinds.name(paper.kind()), paper.subject(), paper.writer().name(),
        paper.sentAt() == null ? paper.writtenAt() : paper.sentAt(), path(person, paper))).toList();
  }

  /** What came back to this person to be mended, of whatever year. */
  public List<Line> returnedTo(Person person) {
    return store.returnedTo(person.agency().id(), person.account()).stream().map(paper -> line(person, paper)).toList();
  }

  /** Papers written about something, latest first, as in {@code measure:12}. */
  public List<Line> about(Person person, String subject) {
    return store.about(person.agency().id(), subject).stream().map(paper -> line(person, paper)).toList();
  }

  public List<Line> ofYear(Person person, int fiscalYear) {
    return store.ofYear(person.agency().id(), fiscalYear).stream().map(paper -> line(person, paper)).toList();
  }

  /** The signed papers of a year, latest first. */
  public List<Signed> signed(Person person, int fiscalYear) {
    return store.ofYear(person.agency().id(), fiscalYear).stream().flatMap(paper -> signed(person, paper).stream()).toList();
  }

  public Optional<Signed> signedPaper(Person person, long id) {
    return store.find(person.agency().id(), id).flatMap(paper -> signed(person, paper));
  }

  /**
   * Begins a memo whose text is written already, such as one about the state of a measure.
   *
   * @param body paragraphs
   * @param about what it is about, as in {@code measure:12}; null for nothing that has a number
   * @return the path of its page, where it can be mended and sent up
   */
  public Outcome<String> draftMemo(Person person, int fiscalYear, String subject, List<String> body,
      @Nullable String about) {
    Map<Part, String> texts = new EnumMap<>(Part.class);
    texts.put(Part.SUBJECT, subject);
    texts.put(Part.MEMO, String.join("\n", body));
    Paper.Make make = drafts.usual(person.agency().id(), fiscalYear, ReportKind.MEMO, null);
    return drafts.begin(person, fiscalYear, make, texts, about, null)
        .then(paper -> Outcome.done(path(person, paper)));
  }

  /**
   * Begins a paper from the year's data.
   *
   * @param period of a progress report; null for other kinds
   * @return the path of its page
   */
  public Outcome<String> draft(Person person, int fiscalYear, ReportKind kind, @Nullable Period period) {
    Paper.Make make = drafts.usual(person.agency().id(), fiscalYear, kind, period);
    return drafts.begin(person, fiscalYear, make, Map.of(), null, null)
        .then(paper -> Outcome.done(path(person, paper)));
  }

  /**
   * Sends a paper up the line, as its writer does with one press.
   *
   * @return the path of its page
   */
  public Outcome<String> send(Person person, long id) {
    Paper paper = store.find(person.agency().id(), id).orElseThrow();
    return way.send(person, paper).then(sent -> Outcome.done(path(person, sent)));
  }

  /**
   * Endorses a paper that lies with this person, saying that they have read it; at the last station they sign it by their name.
   *
   * @return the path of its page
   */
  public Outcome<String> endorse(Person person, long id) {
    Paper paper = store.find(person.agency().id(), id).orElseThrow();
    return way.endorse(person, paper, OfficialText.say("paperwork.text.opinion.acknowledge"), person.name(), verify.ofServer())
        .then(endorsed -> Outcome.done(path(person, endorsed)));
  }

  private Optional<Signed> signed(Person person, Paper paper) {
    if (!paper.state().isSigned() || paper.signedAt() == null) {
      return Optional.empty();
    }
    Instant at = paper.signedAt();
    return ways.frozen(paper.agency(), paper.id()).stream().filter(file -> !file.form().equals("DOCX")).findFirst()
        .map((Frozen file) -> new Signed(paper.agency(), paper.id(), paper.fiscalYear(), Kinds.name(paper.kind()),
            paper.subject(), paper.number(), paper.dated(), at, paper.code(), file.hash(), file.file(),
            path(person, paper)));
  }

  private static Line line(Person person, Paper paper) {
    return new Line(paper.id(), paper.fiscalYear(), Kinds.name(paper.kind()), paper.subject(), paper.number(),
        paper.dated(), paper.state(), path(person, paper));
  }

  static String path(Person person, Paper paper) {
    return person.office() + "/" + paper.fiscalYear() + "/papers/" + paper.id();
  }
}
