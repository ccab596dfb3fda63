package org.prongsai.documents.kind;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaReader;
import org.prongsai.message.Message;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/** An invented agency's year with every paper in it, its criteria and its score card, reckoned by hand. */
final class Invented {

  private Invented() {}

  static Criteria criteria() {
    return CriteriaReader.parse("criteria.yaml", text("criteria.yaml")).orThrow();
  }

  static AgencyYear year() {
    return AgencyYearReader.parse("year.yaml", text("year.yaml")).orThrow();
  }

  static ReportFacts facts() {
    return facts(year());
  }

  static ReportFacts facts(AgencyYear year) {
    Criteria criteria = criteria();
    return new ReportFacts(year, criteria, criteria, scorecard());
  }

  /** EIT (85 + 100) / 2 = 92.50; total 0.3 · 100 + 0.3 · 92.50 + 0.4 · 50 = 77.75. */
  static Scorecard scorecard() {
    List<ScoredFigure> parts =
        List.of(figure("instrument:EIT", "public", "85"), figure("instrument:EIT", "survey", "100"));
    var open = new ScoredFigure(
        "sub:3.2", null, null, new BigDecimal("0.00"), new BigDecimal("100.00"), List.of(), List.of());
    var contradiction = new Scorecard.Contradiction(
        List.of(new Scorecard.GivenFigure("E2", "public", new BigDecimal("80"))),
        List.of(new Scorecard.Repair(
            "E2", "public", new BigDecimal("80"), new BigDecimal("79.99"), new BigDecimal("80.01"))),
        Message.of("documents.layout.field.topic"));
    return new Scorecard(
        "invented-2566", figure("total", null, "77.75"),
        new Scorecard.LevelReading("improve", "ต้องปรับปรุง", true, List.of("improve")),
        List.of(
            figure("instrument:IIT", null, "100"),
            new ScoredFigure("instrument:EIT", null, new BigDecimal("92.50"), new BigDecimal("92.50"),
                new BigDecimal("92.50"), List.of(), parts),
            figure("instrument:OIT", null, "50")),
        List.of(figure("indicator:1", null, "100"), figure("indicator:2", null, "92.50"),
            figure("indicator:3", null, "50")),
        List.of(figure("sub:3.1", null, "100"), open),
        List.of(given("I1", null, "100"), given("E1", "public", "90"), given("E1", "survey", "100"),
            given("E2", "public", "80"), given("E2", "survey", "100"), given("O1", null, "100"), given("O2", null, "0")),
        List.of(contradiction),
        List.of(new Scorecard.Step(
            "O2", null, BigDecimal.ZERO, new BigDecimal("100"), new BigDecimal("10.00"), new BigDecimal("20.00"),
            "OIT>=85")));
  }

  private static ScoredFigure figure(String code, String part, String score) {
    var exact = new BigDecimal(score);
    return new ScoredFigure(code, part, exact, exact, exact, List.of(), List.of());
  }

  private static ScoredFigure given(String code, String part, String score) {
    var exact = new BigDecimal(score);
    return new ScoredFigure(code, part, exact, exact, exact, List.of(exact), List.of());
  }

  private static String text(String name) {
    try (var in = Invented.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
