package org.prongsai.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;

/** Where the points of an agency's year went. */
class GainsOfAllTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));
  /** What rounding to two places at questions, indicators and instruments can add up to. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");

  private static List<KnownScore> known(AgencyYear year) {
    return year.scores().stream().map(score -> new KnownScore(score.code(), score.part(), score.score(), score.place()))
        .toList();
  }

  @Test
  void allThatIsLostTogetherIsWhatTheTotalLacks() {
    AgencyYear year = AgencyYearReader.read(HOME.resolve("samples/invented-municipality.yaml")).orThrow();
    Criteria criteria = new CriteriaShelf(HOME.resolve("criteria")).load(year.criteria()).orThrow();
    List<Scorecard.Step> gains = PublishedScores.gains(criteria, known(year));
    BigDecimal low = gains.stream().map(Scorecard.Step::gainLow).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal high = gains.stream().map(Scorecard.Step::gainHigh).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal lacks = new BigDecimal(100).subtract(new BigDecimal("98.08"));
    assertTrue(low.subtract(ROUNDED).compareTo(lacks) <= 0 && lacks.compareTo(high.add(ROUNDED)) <= 0,
        low + " to " + high);
    assertEquals(gains.stream().map(Scorecard.Step::gainHigh).sorted(java.util.Comparator.reverseOrder()).toList(),
        gains.stream().map(Scorecard.Step::gainHigh).toList());
  }

  @Test
  void whatHasFullMarksIsNotAmongThem() {
    AgencyYear year = AgencyYearReader.read(HOME.resolve("samples/seed-3.yaml")).orThrow();
    Criteria criteria = new CriteriaShelf(HOME.resolve("criteria")).load(year.criteria()).orThrow();
    assertTrue(PublishedScores.gains(criteria, known(year)).stream()
        .allMatch(step -> step.from().compareTo(new BigDecimal(100)) < 0));
  }
}
