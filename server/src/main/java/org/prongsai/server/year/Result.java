package org.prongsai.server.year;

import java.util.List;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.Criteria;
import org.prongsai.findings.Analysis;
import org.prongsai.findings.Proposals;
import org.prongsai.scoring.Scorecard;

/**
 * An agency's result of one year: the figures that stand, and all that follows from them.
 *
 * @param year of the assessment, Buddhist era
 * @param suggested findings from the knowledge of the criteria year; drafts, never facts
 * @param proposals drafts measures from the analysis, for any fiscal year
 */
public record Result(long agency, int year, Entered entered, Criteria criteria, Scorecard card, Analysis analysis,
    List<AgencyYear.Finding> suggested, Proposals proposals) {

  public Result {
    suggested = List.copyOf(suggested);
  }

  /** Rows of measures that the knowledge proposes against the weaknesses; empty when it knows none. */
  public List<AgencyYear.Row> proposedMeasures(int fiscalYear) {
    return proposals.measures(analysis, fiscalYear);
  }
}
