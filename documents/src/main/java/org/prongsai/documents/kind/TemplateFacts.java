package org.prongsai.documents.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.Memo;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.documents.layout.Names;
import org.prongsai.documents.layout.RowTexts;
import org.prongsai.documents.model.NumeralText;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.template.TemplateData;
import org.prongsai.documents.wording.Wording;
import org.prongsai.scoring.Scorecard;

/**
 * The names that an office's own template may use, with what stands for them in a document: the names of the agency-year
 * form, lists of texts as lines, dates in official style, digits as asked. They are listed in {@code docs/templates.md}.
 */
public final class TemplateFacts {

  private final ReportFacts facts;
  private final Numerals numerals;

  private TemplateFacts(ReportFacts facts, Numerals numerals) {
    this.facts = facts;
    this.numerals = numerals;
  }

  public static TemplateData of(ReportFacts facts, ReportOptions options) {
    return TemplateData.of(new TemplateFacts(facts, options.numerals()).all());
  }

  private Map<String, Object> all() {
    AgencyYear year = facts.year();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("agency", group(
        "name", year.agency().name(), "district", year.agency().district(), "province", year.agency().province(),
        "website", year.agency().website()));
    all.put("fiscalYear", text(String.valueOf(year.fiscalYear())));
    all.put("resultYear", text(String.valueOf(facts.resultYear())));
    all.put("notice", year.invented() ? Wording.text("invented") : "");
    all.put("title", texts(year.title()));
    all.put("introduction", texts(year.introduction()));
    all.put("closing", texts(year.closing()));
    all.put("memo", memo(year.memo()));
    all.put("result", result(facts.scorecard()));
    all.put("rows", IntStream.range(0, year.rows().size()).mapToObj(i -> row(i + 1, year.rows().get(i))).toList());
    all.put("disclosure", year.disclosure().stream().map(row -> group(
        "item", row.item(), "name", row.name(), "components", lines(row.components()), "units", lines(row.units()),
        "status", status(row.status()), "progress", lines(row.progress()))).toList());
    return all;
  }

  private Map<String, Object> memo(@Nullable Memo memo) {
    if (memo == null) {
      return Map.of();
    }
    Map<String, Object> group = group(
        "unit", memo.unit(), "number", memo.number(), "date", Dates.text(memo.date()), "subject", memo.subject(),
        "to", memo.to());
    group.put("body", texts(memo.body()));
    group.put("signatories", memo.signatories().stream().map(signatory -> group(
        "name", signatory.name(), "position", signatory.position(), "opinion", signatory.opinion())).toList());
    return group;
  }

  private Map<String, Object> result(@Nullable Scorecard card) {
    if (card == null) {
      return Map.of();
    }
    Map<String, Object> group = group("total", Figures.known(card.total()), "level", card.level().name());
    group.put("indicators", facts.criteria().indicators().stream().map(indicator -> group(
        "no", String.valueOf(indicator.no()), "name", indicator.name().th(), "instrument", indicator.instrument(),
        "score", card.indicator(indicator.no()).map(Figures::known).orElse("-"))).toList());
    return group;
  }

  private Map<String, Object> row(int number, AgencyYear.Row row) {
    Names names = new Names(facts.criteria());
    return group(
        "no", String.valueOf(number), "codes", String.join(", ", row.codes()),
        "instrument", row.instrument() == null ? null : names.instrument(row.instrument()),
        "indicator", row.indicator() == null ? null : names.indicator(row.indicator()),
        "topic", row.topic(), "issue", row.issue(), "measures", lines(row.measures()), "steps", lines(row.steps()),
        "units", lines(row.units()), "dates", lines(row.dates().stream().map(DateMark::text).distinct().toList()),
        "followUp", lines(row.followUp()), "status", status(row.status()), "progress", lines(row.progress()),
        "results", lines(row.results()), "outcomes", lines(row.outcomes()), "budget", RowTexts.money(row.budget()),
        "success", lines(row.success()), "problems", lines(row.problems()), "suggestions", lines(row.suggestions()),
        "spent", RowTexts.money(row.spent()), "events", lines(row.events().stream().map(RowTexts::event).toList()),
        "followedUp", lines(row.followedUp().stream().map(RowTexts::followedUp).toList()),
        "links", lines(row.links()), "files", lines(row.files()));
  }

  private static String status(@Nullable Status status) {
    return status == null ? "" : Wording.text("status." + status.code());
  }

  private static String lines(List<String> texts) {
    return String.join("\n", texts);
  }

  private List<String> texts(List<String> texts) {
    return texts.stream().map(this::text).toList();
  }

  private String text(@Nullable String text) {
    return text == null ? "" : NumeralText.in(text, numerals);
  }

  private Map<String, Object> group(@Nullable String... namesAndTexts) {
    Map<String, Object> group = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      group.put(String.valueOf(namesAndTexts[i]), text(namesAndTexts[i + 1]));
    }
    return group;
  }
}
