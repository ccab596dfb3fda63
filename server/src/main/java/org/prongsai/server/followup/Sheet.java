package org.prongsai.server.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.Author;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.server.web.Choice;
import org.prongsai.server.planning.StepDone;
import org.prongsai.server.planning.Tickable;
import org.prongsai.server.web.Difference;

/**
 * The page of one piece: what is asked, what was reported with its proof, and the form.
 *
 * @param papers signed papers of the year: what can prove a report besides files
 * @param mayReport whether this person may report for the unit, or on the whole where the piece is that
 * @param mayPlan whether this person may report on the whole
 * @param mayCompile whether this person may gather the parts
 * @param maySendBack whether this person may send the unit's part back
 * @param amended the report that is being corrected; null for a new one
 * @param tickable steps and follow-ups of the unit that the person may tick now
 * @param conflict where somebody else corrected it meanwhile; empty else
 */
record Sheet(int year, LocalDate today, Piece piece, List<Proof> proofs, List<Papers.Signed> papers,
    boolean mayReport, boolean mayPlan, boolean maySendBack, boolean mayCompile,
    @Nullable Report amended, List<Difference> conflict, List<Tickable> tickable, List<StepDone> stepsDone, Author by, String path) {

  boolean takesReports() {
    return mayReport && (amended != null || piece.activity().takesReportOf(piece.unit()));
  }

  boolean offersCompiling() {
    return mayCompile && amended == null && piece.activity().shares().size() > 1 && piece.activity().takesCompiling();
  }

  /** Whether this person may correct or withdraw a report: that of the unit, or of whoever plans. */
  boolean mayAmend(Report report) {
    return report.unit() == null ? mayPlan : mayReport;
  }

  /** The form of a withdrawal that was refused stays open. */
  static String why(Report report) {
    return "why-" + report.id();
  }

  boolean offersSendBack() {
    Share share = piece.share();
    return maySendBack && piece.isOpen() && share != null
        && (share.state() == Share.State.REPORTED || share.state() == Share.State.COMPILED);
  }

  /** That a step was done; place from 1. */
  List<StepDone> stepsDone(int place) {
    return stepsDone.stream().filter(done -> done.place() == place).toList();
  }

  /** The reports, latest first. */
  List<Report> latestFirst() {
    return piece.reports().reversed();
  }

  List<Proof> proofsOf(Report report) {
    return proofs.stream().filter(proof -> proof.report() == report.id()).toList();
  }

  List<Papers.Signed> papersOf(Report report) {
    return papers.stream().filter(paper -> report.told().files().contains(paper.hash())).toList();
  }

  List<Choice> paperChoices() {
    return papers.stream().map(paper -> Choice.of(paper.id(), PaperProof.words(paper))).toList();
  }

  String proofPath() {
    return path.substring(0, path.indexOf("/progress")) + "/proof";
  }
}
