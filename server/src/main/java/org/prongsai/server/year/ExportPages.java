package org.prongsai.server.year;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions;
import org.prongsai.documents.kind.Reports;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.documents.xlsx.XlsxWriter;
import org.prongsai.message.Place;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.ScorecardJson;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.prongsai.source.JsonText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The score card as a file. */
@Controller
class ExportPages {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private final Results results;

  ExportPages(Results results) {
    this.results = results;
  }

  @GetMapping("/office/{agency}/{resultYear:25\\d\\d}/results/scorecard.{format:csv|json|xlsx|pdf|docx}")
  @Allowed(Deed.SEE_RESULTS)
  Reply card(Person person, @PathVariable("resultYear") int year, @PathVariable String format, Ui ui) {
    Result result = results.of(person.agency().id(), year).orElseThrow(NotThere::new);
    String name = "ita-" + year + "-" + person.agency().slug() + "." + format;
    return switch (format) {
      case "csv" -> Download.of(name, "text/csv;charset=UTF-8", csv(result, ui));
      case "json" -> Download.of(name, "application/json",
          JsonText.pretty(ScorecardJson.of(result.card(), ui.language())).getBytes(StandardCharsets.UTF_8));
      case "xlsx" -> Download.of(name, OFFICE + "spreadsheetml.sheet", XlsxWriter.write(document(person, result)));
      case "docx" -> Download.of(name, OFFICE + "wordprocessingml.document", DocxWriter.write(document(person, result)));
      default -> Download.of(name, "application/pdf", PdfWriter.write(document(person, result)));
    };
  }

  /** The figures as they were entered, in the form in which they can be brought in again. */
  @GetMapping("/office/{agency}/{resultYear:25\\d\\d}/results/scores.csv")
  @Allowed(Deed.SEE_RESULTS)
  Reply scores(Person person, @PathVariable("resultYear") int year) {
    Result result = results.of(person.agency().id(), year).orElseThrow(NotThere::new);
    return Download.of("scores-" + year + "-" + person.agency().slug() + ".csv", "text/csv;charset=UTF-8",
        TypedScores.csv(result.entered().known()).getBytes(StandardCharsets.UTF_8));
  }

  private static Document document(Person person, Result result) {
    ReportFacts facts = new ReportFacts(year(person.agency(), result), result.criteria(), result.criteria(),
        result.card(), result.suggested());
    return Reports.write(ReportKind.SCORECARD, facts, ReportOptions.usual()).orThrow().document();
  }

  private static AgencyYear year(Agency agency, Result result) {
    List<AgencyYear.GivenScore> scores = result.entered().scores().stream().map(score -> new AgencyYear.GivenScore(
        score.code(), score.part(), null, score.score(), null, Place.NOWHERE)).toList();
    return new AgencyYear(
        new AgencyYear.Agency(agency.name(), agency.kind(), agency.district(), agency.province(), null),
        result.year(), result.year(), result.criteria().id(), null, List.of(), List.of(),
        agency.sample() == Agency.Sample.INVENTED, List.of(), List.of(), List.of(), null, scores, List.of(), List.of(),
        List.of(), null, null, null, null);
  }

  private static byte[] csv(Result result, Ui ui) {
    // With the mark by which Excel knows UTF-8.
    StringBuilder csv = new StringBuilder("\uFEFFcode,part,name,score,low,high,given\n");
    for (ScoredFigure figure : TypedScores.figures(result.card())) {
      StringJoiner line = new StringJoiner(",", "", "\n");
      line.add(figure.code()).add(Objects.requireNonNullElse(figure.part(), ""))
          .add(quoted(FigureWords.text(figure.code(), result.criteria(), ui))).add(text(figure.score()))
          .add(figure.low().toPlainString()).add(figure.high().toPlainString())
          .add(String.join(" ", figure.given().stream().map(Object::toString).toList()));
      csv.append(line);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"").replace('\n', ' ') + "\"";
  }
}
