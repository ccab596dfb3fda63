package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.Change;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaComparison;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor.Answer;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.server.year.Results;

/** Whether measures worked: scores of the same question in two years. */
class EffectsTest {

  private static AgencyYear sample(String name) {
    return AgencyYearReader.read(Path.of(System.getProperty("prongsai.home"), "samples", name + ".yaml")).orThrow();
  }

  private static AgencyYear resultsOf(AgencyYear year, int resultYear) {
    return new AgencyYear(year.agency(), year.fiscalYear(), resultYear, year.criteria(), null, List.of(), List.of(), true,
        List.of(), List.of(), List.of(), null, year.scores(), List.of(), List.of(), List.of(), null, null, null, null);
  }

  /** Seed 3 has 88.67 for E2 in the survey part, the invented municipality 100. */
  @Test
  void aScoreOfTheSameQuestionIsSetBesideItsMeasure() {
    Office office = Office.open();
    Author by = Author.system(office.agency().id(), "test");
    Results results = TestServer.part(Results.class);
    results.importFrom(by, resultsOf(sample("seed-3"), 2568)).orThrow();
    var officer = office.as(Role.OFFICER);
    officer.submit(officer.get("./2569/findings"), "จัดทำร่างมาตรการจากข้อที่เลือก");
    assertTrue(officer.get("./2569/measures/effects").shows("ยังไม่มีผลการประเมินปี 2569"));
    results.importFrom(by, resultsOf(sample("invented-municipality"), 2569)).orThrow();
    Answer page = officer.get("./2569/measures/effects");
    List<String> row = page.html().select("tbody tr").stream()
        .filter(each -> each.text().contains("88.67")).findFirst().orElseThrow().select("td").eachText();
    assertEquals("88.67", row.get(2));
    assertEquals("100.00", row.get(3));
    assertEquals("+11.33", row.get(4));
    assertEquals("ดีขึ้น", row.get(5));
  }

  @Test
  void questionsWhoseCurveBreaksAreNotCompared() {
    CriteriaLibrary library = TestServer.part(CriteriaLibrary.class);
    Criteria older = library.of("ita-2566");
    Criteria newer = library.of("ita-2568");
    CriteriaComparison comparison = library.compare(older, newer).orElseThrow();
    String broken = comparison.breaks().stream().filter(each -> each.subject() == Change.Subject.QUESTION)
        .map(each -> newer.question(each.code()).orElseThrow().id())
        .flatMap(id -> older.questions().stream().filter(question -> question.id().equals(id)))
        .map(question -> question.code()).findFirst().orElseThrow();
    var none = PublishedScores.complete(older, List.of(), List.of());
    var rules = new EffectRules(older, none, newer, PublishedScores.complete(newer, List.of(), List.of()), comparison);
    Measure measure = new Measure(new Activity(1, 1, 1, 1, 1, ActivityState.DONE, null, null, Planned.named("x"), List.of(),
        0, null), new MeasureFacts("1", List.of(broken), null, null, null, null, null, null));
    assertTrue(rules.of(List.of(measure)).stream()
        .allMatch(effect -> effect.verdict() == Effect.Verdict.NOT_COMPARABLE && effect.after() == null));
  }

  private static Measure answering(List<String> codes, Integer indicator) {
    return new Measure(new Activity(1, 1, 1, 1, 1, ActivityState.DONE, null, null, Planned.named("x"), List.of(), 0, null),
        new MeasureFacts("1", codes, null, indicator, null, null, null, null));
  }

  private static EffectRules rules(String older, String newer) {
    CriteriaLibrary library = TestServer.part(CriteriaLibrary.class);
    Criteria before = library.of(older);
    Criteria after = library.of(newer);
    return new EffectRules(before, PublishedScores.complete(before, List.of(), List.of()), after,
        PublishedScores.complete(after, List.of(), List.of()), library.compare(before, after).orElseThrow());
  }

  @Test
  void indicatorsAndItemsThatMeasureSomethingElseAreNotComparedEither() {
    EffectRules rules = rules("ita-2566", "ita-2568");
    var broken = rules.comparison().breaks().stream().filter(each -> each.subject() == Change.Subject.INDICATOR)
        .map(each -> rules.newer().indicator(Integer.parseInt(each.code())).orElseThrow().id())
        .flatMap(id -> rules.older().indicators().stream().filter(indicator -> indicator.id().equals(id))).findFirst()
        .orElseThrow();
    Effect whole = rules.of(List.of(answering(List.of(), broken.no()))).getFirst();
    assertEquals("indicator:" + broken.no(), whole.code());
    assertEquals(Effect.Verdict.NOT_COMPARABLE, whole.verdict());

    var changed = rules.comparison().changes().stream().filter(Change.ComponentAdded.class::isInstance)
        .map(Change.ComponentAdded.class::cast).map(Change.ComponentAdded::code).findFirst().orElseThrow();
    String id = rules.newer().item(changed).orElseThrow().id();
    String was = rules.older().items().stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow().code();
    assertEquals(Effect.Verdict.NOT_COMPARABLE, rules.of(List.of(answering(List.of(was), null))).getFirst().verdict());
  }

  /** Seeds 0, 1 and 2 measure by whole indicators: such a measure is told by its indicator's score in both years. */
  @Test
  void aMeasureOfAWholeIndicatorIsToldByTheIndicatorsScoreOnItsOwnPageToo() {
    Office office = Office.open();
    Author by = Author.system(office.agency().id(), "test");
    Results results = TestServer.part(Results.class);
    results.importFrom(by, resultsOf(sample("seed-3"), 2568)).orThrow();
    results.importFrom(by, resultsOf(sample("invented-municipality"), 2569)).orThrow();
    long id = TestServer.part(Measures.class).draft(by, 2569, List.of(Planned.named("ทั้งตัวชี้วัด")
        .withFacts(java.util.Map.of("instrument", "EIT", "indicator", "6")))).getFirst().id();
    Answer page = office.as(Role.OFFICER).get("./2569/measures/" + id);
    assertTrue(page.shows("ตัวชี้วัดที่ 6"), page.html().text());
    assertTrue(office.as(Role.OFFICER).get("./2569/measures/effects").shows("ตัวชี้วัดที่ 6"));
  }
}
