package org.prongsai.documents.kind;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.wording.Wording;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;

/** The door to all kinds of documents. */
public final class Reports {

  private Reports() {}

  public static List<ReportKind> kinds() {
    return List.of(ReportKind.values());
  }

  /** The codes of all kinds, as users write them. */
  public static List<String> codes() {
    return Stream.of(ReportKind.values()).map(ReportKind::code).toList();
  }

  /**
   * Composes a document, in Thai; refused, saying what is missing, when the file lacks the facts of that kind. Nothing is
   * ever filled in: a figure that nobody gave and nothing decides stays a dash or an interval.
   */
  public static Outcome<Report> write(ReportKind kind, ReportFacts facts, ReportOptions options) {
    return kind.composer().compose(facts, options)
        .then(composition -> Outcome.done(new Report(document(composition, facts, options), composition.notes())));
  }

  private static Document document(Composition composition, ReportFacts facts, ReportOptions options) {
    PageSetup page = facts.year().invented() ? Pages.marked(composition.page()) : composition.page();
    return new Document(
        composition.title(), facts.agency(), Wording.text("subject", facts.resultYear()), Language.THAI,
        options.numerals(), page, composition.blocks());
  }
}
