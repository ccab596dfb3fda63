package org.prongsai.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.prongsai.thai.FiscalYear;

/** Tables and counts made of entries. */
class GridsTest {

  private static final Forms FORMS = Forms.read(Path.of(System.getProperty("prongsai.home"), "criteria")).orThrow();
  private static final Office OFFICE = new Office(2566, "เทศบาลตำบลตัวอย่าง", "เทศบาลตำบล", "เมือง", "ตัวอย่าง", "กระทรวงมหาดไทย");

  private static Entry purchase(int id, String work, String day, String budget) {
    return new Entry(id, Map.of("work", work, "day", day, "budget", budget, "method", "specific"), Set.of("agreed"));
  }

  private static FormKind procurement() {
    return FORMS.find("procurement").orElseThrow();
  }

  private static Grid view(Told told, String code, List<YearMonth> months) {
    return new Grids(procurement(), told, OFFICE).of(procurement().views().stream()
        .filter(view -> view.code().equals(code)).findFirst().orElseThrow(), months);
  }

  @Test
  void theSixteenColumnsRepeatTheAgencyAndPutTheLargestFirst() {
    Told told = new Told(List.of(purchase(1, "กระดาษ", "2022-10-03", "4500"), purchase(2, "ถนน", "2022-11-01", "1250000")), Set.of());
    Grid grid = view(told, "procurement-list-16", List.of());
    assertEquals(List.of("1", "2566", "เทศบาลตำบลตัวอย่าง", "เมือง", "ตัวอย่าง", "กระทรวงมหาดไทย", "เทศบาลตำบล", "ถนน", "1,250,000"),
        grid.rows().getFirst().stream().limit(9).map(Grid.Cell::text).toList());
    assertEquals("1250000", grid.rows().getFirst().get(8).data());
    assertEquals("ยังไม่ตกลงราคา", grid.rows().getFirst().get(13).text());
    assertEquals("0", grid.rows().getFirst().get(13).data());
  }

  @Test
  void aMonthWithoutPurchasesSaysSoOnlyWhenThatIsStated() {
    Told told = new Told(List.of(purchase(1, "กระดาษ", "2022-10-03", "4500")), Set.of("2022-11"));
    Grid grid = view(told, "procurement-monthly", Grids.months(new FiscalYear(2566).quarter(1)));
    assertEquals(List.of("ตุลาคม ๒๕๖๕", "พฤศจิกายน ๒๕๖๕", "ธันวาคม ๒๕๖๕"),
        grid.rows().stream().map(row -> row.getFirst().text()).toList());
    assertEquals(List.of("กระดาษ", "ไม่มีการจัดซื้อจัดจ้าง", ""), grid.rows().stream().map(row -> row.get(2).text()).toList());
  }

  @Test
  void aLevelFollowsFromTheProductOfTwoRanks() {
    FormKind risks = FORMS.find("risks").orElseThrow();
    Field level = risks.field("level").orElseThrow();
    assertEquals(List.of("ต่ำ", "ต่ำ", "ปานกลาง", "สูง", "สูงมาก", "สูงมาก"), List.of("1 1", "3 1", "2 2", "2 5", "3 5", "5 5").stream()
        .map(pair -> pair.split(" ")).map(pair -> new Entry(1, Map.of("likelihood", pair[0], "impact", pair[1]), Set.of()))
        .map(entry -> Values.text(risks, level, entry)).toList());
  }

  /** Quarters add up to the total, whatever was entered; a month that nobody told of stays empty. */
  @RepeatedTest(50)
  void monthsAddUpToQuartersAndTheseToTheTotal(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Integer> months = random.ints(random.nextInt(30), 0, 12).boxed().toList();
    int visits = random.nextInt(1, 500);
    FormKind form = FORMS.find("service-counts").orElseThrow();
    YearMonth october = YearMonth.of(2022, 10);
    Told told = new Told(IntStream.range(0, months.size()).mapToObj(i -> new Entry(i, Map.of("service", "ขออนุญาต", "month",
        october.plusMonths(months.get(i)).toString(), "visits", String.valueOf(visits + i), "online", "0"), Set.of())).toList(), Set.of());
    Grid grid = new Statistics(form, told, new FiscalYear(2566).days()).of(form.statistics().getFirst());
    BigDecimal sum = IntStream.range(0, months.size()).mapToObj(i -> BigDecimal.valueOf(visits + i)).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(17, grid.rows().size());
    assertEquals(sum, number(grid.rows().getLast()));
    assertEquals(sum, grid.rows().stream().filter(row -> row.getFirst().data().startsWith("Q")).map(GridsTest::number)
        .reduce(BigDecimal.ZERO, BigDecimal::add));
    assertEquals(months.stream().distinct().count(), grid.rows().stream().filter(row -> row.getFirst().data().startsWith("20"))
        .filter(row -> !row.get(1).text().isEmpty()).count());
  }

  private static BigDecimal number(List<Grid.Cell> row) {
    return row.get(1).data().isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get(1).data());
  }
}
