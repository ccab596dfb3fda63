package org.prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.check.Registrar;
import org.prongsai.check.Remark;
import org.prongsai.criteria.Criteria;
import org.prongsai.documents.kind.Report;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions;
import org.prongsai.documents.kind.Reports;
import org.prongsai.documents.kind.YearFacts;
import org.prongsai.documents.layout.Layout;
import org.prongsai.documents.layout.Layouts;
import org.prongsai.documents.model.Numerals;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;

/**
 * A sample agency with all that was found in its year.
 *
 * @param slug the sample's name
 * @param reports the documents its facts allow, by file name without ending
 * @param refused why the other kinds cannot be written
 */
record SampleAgency(
    String slug, ReportFacts facts, List<Remark> remarks, Map<String, Report> reports, List<Problem> refused) {

  static Outcome<SampleAgency> read(Path sample, Home home) {
    String slug = sample.getFileName().toString().replace(".yaml", "");
    return AgencyYearReader.read(sample).then(year -> YearFacts.of(year, home.criteria(), false)).then(facts -> Layouts.find(slug).then(own -> {
      Map<String, Report> reports = new LinkedHashMap<>();
      List<Problem> refused = new ArrayList<>();
      for (ReportKind kind : Reports.kinds()) {
        switch (Reports.write(kind, facts, options(Layouts.standard()))) {
          case Outcome.Done<Report>(var report) -> {
            reports.put(kind.code(), report);
            ownLayout(kind, facts, own, reports);
          }
          case Outcome.Refused<Report>(var problems) -> refused.addAll(problems);
        }
      }
      return Outcome.done(new SampleAgency(slug, facts, remarks(facts), reports, refused));
    }));
  }

  /** In the columns in which the agency itself drew its tables. */
  private static void ownLayout(ReportKind kind, ReportFacts facts, Layout own, Map<String, Report> reports) {
    if (!own.tablesOf(kind.code()).isEmpty()
        && Reports.write(kind, facts, options(own)) instanceof Outcome.Done<Report>(var report)) {
      reports.put(kind.code() + "-" + own.name(), report);
    }
  }

  private static ReportOptions options(Layout layout) {
    return new ReportOptions(layout, Numerals.THAI, null, null);
  }

  private static List<Remark> remarks(ReportFacts facts) {
    Criteria serves = facts.serves().id().equals(facts.criteria().id()) ? null : facts.serves();
    return Registrar.read(facts.year(), facts.criteria(), serves);
  }

  List<SamplePaper> papers(Path folder) {
    List<SamplePaper> papers = new ArrayList<>();
    reports.forEach((name, report) -> {
      for (PaperFormat format : PaperFormat.values()) {
        papers.add(new SamplePaper(report, format, folder.resolve(slug + "-" + name + "." + format.extension())));
      }
    });
    return papers;
  }
}
