package org.prongsai.documents.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Finding;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.documents.layout.Names;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/** Under each indicator: its strength, or its questions and items below full marks with what the findings say. */
final class Weaknesses {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private final ReportFacts facts;
  private final Criteria criteria;
  private final Scorecard card;
  private final Set<Finding> told = new LinkedHashSet<>();

  Weaknesses(ReportFacts facts, Scorecard card) {
    this.facts = facts;
    this.criteria = facts.criteria();
    this.card = card;
  }

  void of(Indicator indicator, Blocks blocks) {
    blocks.heading(3, new Names(criteria).indicator(indicator.no()));
    ScoredFigure figure = card.indicator(indicator.no()).orElse(null);
    if (figure == null || Figures.known(figure).equals("-")) {
      blocks.paragraph(Style.BODY, Wording.text("analysis.no-score"));
    } else if (isFull(figure)) {
      full(indicator, figure, blocks);
      return;
    } else {
      blocks.paragraph(Style.BODY, Wording.text("analysis.score", Figures.known(figure)));
    }
    Instrument instrument = criteria.instrument(indicator.instrument()).orElseThrow();
    if (instrument.parts().isEmpty()) {
      codes(indicator).forEach(code -> weak(code, null, blocks));
    }
    for (Instrument.Part part : instrument.parts()) {
      Blocks ofPart = new Blocks();
      codes(indicator).forEach(code -> weak(code, part.code(), ofPart));
      if (!ofPart.done().isEmpty()) {
        blocks.heading(4, part.name().th()).addAll(ofPart.done());
      }
    }
    subIndicators(indicator, blocks);
    findings(f -> f.code() == null && Objects.equals(f.indicator(), indicator.no()))
        .forEach(finding -> tell(finding, blocks));
  }

  private static boolean isFull(ScoredFigure figure) {
    BigDecimal score = figure.score();
    return (score == null ? figure.low() : score).compareTo(FULL) >= 0;
  }

  /** A strength: in the agency's own words where it has written any. */
  private void full(Indicator indicator, ScoredFigure figure, Blocks blocks) {
    List<Finding> own = findings(f -> f.code() == null && Objects.equals(f.indicator(), indicator.no()));
    String words = String.join(" ", own.stream().map(Finding::recommendation).filter(Objects::nonNull).toList());
    blocks.paragraph(Style.BODY, words.isBlank()
        ? Wording.text("analysis.full", Figures.known(figure), facts.agency())
        : Wording.text("analysis.score", Figures.known(figure)) + " " + words);
  }

  /** Findings that stand under no indicator of the criteria. */
  void rest(Blocks blocks) {
    List<Finding> rest = findings(finding -> true);
    if (!rest.isEmpty()) {
      blocks.heading(3, Wording.text("analysis.rest"));
      for (Finding finding : rest) {
        if (finding.code() != null) {
          blocks.paragraph(Style.PLAIN, Figures.name(finding.code(), finding.part(), criteria));
        }
        tell(finding, blocks);
      }
    }
  }

  private void subIndicators(Indicator indicator, Blocks blocks) {
    for (SubIndicator sub : criteria.subIndicatorsOf(indicator)) {
      Blocks ofSub = new Blocks();
      criteria.itemsOf(sub).forEach(item -> weak(item.code(), null, ofSub));
      if (!ofSub.done().isEmpty()) {
        blocks.heading(4, new Names(criteria).subIndicator(sub.no())).addAll(ofSub.done());
      }
    }
  }

  private Stream<String> codes(Indicator indicator) {
    return criteria.questionsOf(indicator).stream().map(question -> question.code());
  }

  private void weak(String code, @Nullable String part, Blocks blocks) {
    ScoredFigure figure = card.item(code, part).orElse(null);
    List<Finding> findings = findings(f -> code.equals(f.code()) && Objects.equals(part, f.part()));
    boolean below = figure != null && !figure.given().isEmpty()
        && figure.given().stream().anyMatch(given -> given.compareTo(FULL) < 0);
    if (!below && findings.isEmpty()) {
      return;
    }
    blocks.paragraph(Style.BODY, sentence(code, figure));
    if (findings.isEmpty()) {
      suggest(code, part, blocks);
    }
    findings.forEach(finding -> {
      otherScore(finding, figure, blocks);
      tell(finding, blocks);
    });
  }

  /** Where the agency has written nothing of its own: what the knowledge of the year proposes, marked as a draft. */
  private void suggest(String code, @Nullable String part, Blocks blocks) {
    List<Finding> suggested = facts.suggested().stream()
        .filter(finding -> code.equals(finding.code()) && Objects.equals(part, finding.part())).toList();
    if (!suggested.isEmpty()) {
      blocks.paragraph(Style.PLAIN, Wording.text("analysis.suggested"));
      suggested.forEach(finding -> tell(finding, blocks));
    }
  }

  /** Where the paper tells another score than the one published for the question, both stand. */
  private static void otherScore(Finding finding, @Nullable ScoredFigure figure, Blocks blocks) {
    BigDecimal told = finding.score();
    if (told == null) {
      return;
    }
    boolean same = figure != null
        && Stream.concat(figure.given().stream(), Stream.ofNullable(figure.score()))
            .anyMatch(score -> score.compareTo(told) == 0);
    if (!same) {
      blocks.paragraph(Style.PLAIN, Wording.text("analysis.other-score", Figures.text(told)));
    }
  }

  private String sentence(String code, @Nullable ScoredFigure figure) {
    String name = criteria.item(code).map(item -> Wording.text("analysis.item", code, item.name().th()))
        .orElse(Wording.text("analysis.question", code));
    if (figure == null || Figures.known(figure).equals("-")) {
      return name;
    }
    if (figure.score() == null && !figure.given().isEmpty()) {
      return Wording.text(
          "analysis.contradicted", name, String.join(", ", figure.given().stream().map(Figures::text).toList()),
          Figures.range(figure.low(), figure.high()));
    }
    return Wording.text("analysis.got", name, Figures.known(figure));
  }

  /** The agency's own findings; each is told once. */
  private List<Finding> findings(Predicate<Finding> wanted) {
    List<Finding> found = new ArrayList<>();
    facts.year().findings().stream()
        .filter(finding -> !told.contains(finding)).filter(wanted)
        .filter(finding -> found.stream().noneMatch(earlier -> sameWords(earlier, finding))).forEach(found::add);
    told.addAll(found);
    return found;
  }

  private static boolean sameWords(Finding one, Finding other) {
    return Objects.equals(one.issue(), other.issue()) && Objects.equals(one.cause(), other.cause())
        && Objects.equals(one.recommendation(), other.recommendation()) && Objects.equals(one.score(), other.score());
  }

  private static void tell(Finding finding, Blocks blocks) {
    said("analysis.issue", finding.issue(), blocks);
    said("analysis.cause", finding.cause(), blocks);
    said("analysis.recommendation", finding.recommendation(), blocks);
  }

  private static void said(String label, @Nullable String text, Blocks blocks) {
    if (text != null && !text.isBlank()) {
      blocks.add(Labelled.item(Wording.text(label), text));
    }
  }
}
