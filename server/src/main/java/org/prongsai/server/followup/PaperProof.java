package org.prongsai.server.followup;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.Report;
import org.prongsai.server.web.Form;

/** Signed papers as proof of reports: a report names the paper's file by its hash, as it names any other file. */
final class PaperProof {

  private static final String FIELD = "paper";

  private PaperProof() {}

  /** The subject and, where the paper bears one, its number. */
  static String words(Papers.Signed paper) {
    return paper.number() == null ? paper.subject() : paper.subject() + " · " + paper.number();
  }

  /** The report with the papers that were chosen in the form, in place of those that it named before. */
  static Report.Told chosen(Report.Told told, Form form, List<Papers.Signed> papers) {
    List<String> files = new ArrayList<>(told.files());
    papers.forEach(paper -> files.remove(paper.hash()));
    papers.stream().filter(paper -> form.has(FIELD, paper.id())).map(Papers.Signed::hash).forEach(files::add);
    return told.proved(told.links(), files, told.event());
  }

  static void show(Report.Told told, Form form, List<Papers.Signed> papers) {
    form.withAll(FIELD, papers.stream().filter(paper -> told.files().contains(paper.hash())).map(Papers.Signed::id).toList());
  }
}
