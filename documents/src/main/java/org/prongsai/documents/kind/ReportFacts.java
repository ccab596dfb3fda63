package org.prongsai.documents.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.Criteria;
import org.prongsai.scoring.Scorecard;

/**
 * What is known when a document is written.
 *
 * @param criteria that number the year's scores and rows
 * @param serves criteria that number the disclosed items; the same as {@code criteria} where the year names no other
 * @param scorecard of the year's scores; null when it has none
 * @param suggested findings from the knowledge of the criteria year, for what the agency itself has not written about
 * @param proposed whether the rows of measures are a proposal from that knowledge: papers say so on top
 */
public record ReportFacts(
    AgencyYear year, Criteria criteria, Criteria serves, @Nullable Scorecard scorecard,
    List<AgencyYear.Finding> suggested, boolean proposed) {

  public ReportFacts {
    suggested = List.copyOf(suggested);
  }

  public ReportFacts(AgencyYear year, Criteria criteria, Criteria serves, @Nullable Scorecard scorecard,
      List<AgencyYear.Finding> suggested) {
    this(year, criteria, serves, scorecard, suggested, false);
  }

  public ReportFacts(AgencyYear year, Criteria criteria, Criteria serves, @Nullable Scorecard scorecard) {
    this(year, criteria, serves, scorecard, List.of());
  }

  /** The same facts with proposed measures in place of the agency's own, which it has not written yet. */
  public ReportFacts proposing(List<AgencyYear.Row> measures) {
    return new ReportFacts(year.withRows(measures), criteria, serves, scorecard, suggested, true);
  }

  String agency() {
    return year.agency().name();
  }

  /** The year whose results are meant: said by the file, else that of the criteria. */
  int resultYear() {
    Integer said = year.resultYear();
    return said == null ? criteria.fiscalYear() : said;
  }

  /** Whether the file's own title, introduction and closing belong to this kind of paper. */
  boolean isPaperOf(ReportKind kind) {
    return year.documentKinds().contains(kind.code());
  }
}
