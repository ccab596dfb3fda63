package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the years, held to what agencies' papers print. */
class CriteriaWordingTest {

  private final Criteria of2564 = CriteriaYearsTest.ita(2564);
  private final Criteria of2566 = CriteriaYearsTest.ita(2566);
  private final Criteria of2567 = CriteriaYearsTest.ita(2567);
  private final Criteria of2568 = CriteriaYearsTest.ita(2568);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2566 | I8 | ท่านเคยเข้าไปมีส่วนร่วมในกระบวนการงบประมาณ มากน้อยเพียงใด",
    "2566 | I13 | ท่านได้รับมอบหมายงานตามตำแหน่งหน้าที่จากผู้บังคับบัญชาของท่านอย่างเป็นธรรม มากน้อยเพียงใด",
    "2566 | I19 | ท่านรู้แนวปฏิบัติของหน่วยงานของท่านเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง มากน้อยเพียงใด",
    "2566 | E1 | หน่วยงานปฏิบัติหรือให้บริการแก่ท่าน เป็นไปตามขั้นตอนและระยะเวลา มากน้อยเพียงใด",
    "2566 | E15 | หน่วยงานมีการปรับปรุงองค์กรให้มีความโปร่งใสมากขึ้น มากน้อยเพียงใด",
    "2568 | E4 | หน่วยงานมีช่องทางการเผยแพร่ข้อมูลข่าวสารที่สามารถเข้าถึงได้ง่าย",
    "2568 | E8 | หน่วยงานมีการปรับปรุงการดำเนินงานให้ตอบสนองต่อประชาชน",
    "2568 | E9 | หน่วยงานมีการพัฒนาการให้บริการผ่านช่องทางออนไลน์ให้สะดวก รวดเร็ว และมีประสิทธิภาพ",
    "2565 | E7 | หน่วยงานที่ท่านติดต่อ มีการเผยแพร่ผลงานหรือข้อมูลที่สาธารณชนควรรับทราบอย่างชัดเจน มากน้อยเพียงใด",
    "2564 | I13 | ท่านได้รับมอบหมายงานจากผู้บังคับบัญชาอย่างเป็นธรรม มากน้อยเพียงใด"
  })
  void questionsThatAnAgencyPrintsReadAsPrinted(int year, String code, String printed) {
    StatedText text = CriteriaYearsTest.ita(year).question(code).orElseThrow().text();
    assertEquals(printed, text.th());
    assertEquals(Standing.AGENCY_COPY, text.standing());
    assertFalse(text.sources().isEmpty());
  }

  @Test
  void onlyEightQuestionsOf2566AreKnownAsWordedAndTopicsAreMarkedAsSuch() {
    assertEquals(List.of("I7", "I8", "I13", "I19", "E1", "E10", "E14", "E15"), of2566.questions().stream()
        .filter(question -> question.text().standing() == Standing.AGENCY_COPY).map(Question::code).toList());
    assertEquals(List.of("E2", "E3", "E4", "E5", "E11", "E12", "E13"), of2566.questions().stream()
        .filter(question -> question.text().standing() == Standing.GENERAL_KNOWLEDGE).map(Question::code).toList());
    of2566.questions().stream().filter(question -> question.text().standing() != Standing.AGENCY_COPY)
        .forEach(question -> assertNotNull(question.text().note(), question.code()));
  }

  /** Items of which the source's print is garbled, cut or contradicts itself. */
  @ParameterizedTest
  @ValueSource(strings = {
    "O1", "O2", "O3", "O4", "O8", "O12", "O14", "O18", "O19", "O21", "O25", "O26", "O28", "O29", "O30", "O31", "O32",
    "O34", "O35", "O37", "O39", "O40", "O41", "O43"
  })
  void aMendedComponentOf2566StandsBesideWhatIsPrinted(String code) {
    assertTrue(of2566.item(code).orElseThrow().components().stream().map(Item.Component::text)
        .anyMatch(text -> text.standing() == Standing.RECONSTRUCTED && text.printed() != null));
  }

  @Test
  void everyComponentOf2566IsEitherAsPrintedOrSaysWhatIsPrintedOrWhy() {
    for (Item item : of2566.items()) {
      for (Item.Component component : item.components()) {
        StatedText text = component.text();
        if (text.standing() == Standing.AGENCY_COPY) {
          assertNull(text.printed(), item.code());
        } else {
          assertTrue(text.printed() != null || text.note() != null, item.code() + " " + text.th());
          assertFalse(text.th().equals(text.printed()), item.code());
        }
      }
    }
  }

  @Test
  void theYearOfO30AndTheCutPeriodOfO21AreUncertainWithTheirPrint() {
    DataPeriod participation = of2566.item("O30").orElseThrow().period();
    assertEquals(2566, participation.fiscalYear());
    assertEquals(Standing.RECONSTRUCTED, participation.standing());
    assertEquals("เป็นการดำเนินงานในปี พ.ศ.๒๕๖๕", participation.printed());
    DataPeriod summary = of2566.item("O21").orElseThrow().period();
    assertEquals(DataPeriod.Kind.FIRST_HALF, summary.kind());
    assertEquals("เป็นข้อมูลแบบรายเดือน ที่มีข้อมูลครอบคลุมใน", summary.printed());
  }

  @Test
  void theHalfYearReportNamesThePlanThoughTheSourcePrintsTheRisks() {
    StatedText lead = of2566.item("O37").orElseThrow().components().get(2).text();
    assertTrue(lead.th().endsWith("ตามข้อ O36"), lead.th());
    assertTrue(lead.printed().endsWith("ตามข้อ ๐๓๕"), lead.printed());
  }

  /** The numbers by which checkers cite what is missing. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "O13 | 1 | ผลการดำเนินโครงการหรือกิจกรรม", "O13 | 3 | ปัญหา/อุปสรรค", "O38 | 3 | ปัญหา/อุปสรรค",
    "O24 | 1 | ความก้าวหน้าการดำเนินการแต่ละโครงการ/กิจกรรม", "O26 | 4 | ข้อเสนอแนะ",
    "O22 | 2 | สรุปรายการที่มีการจัดซื้อจัดจ้าง", "O25 | 2 | การบรรจุและแต่งตั้งบุคลากร"
  })
  void componentsKeepTheNumbersThatCheckersCite(String code, int no, String text) {
    Item.Component component = of2566.item(code).orElseThrow().components().get(no - 1);
    assertEquals(no, component.no());
    assertEquals(text, component.text().th());
  }

  @Test
  void onlyTheEthicsRequirementsAreOptionalAndOnlyLocalGovernmentsShowTwoSides() {
    List<String> optional = of2566.items().stream()
        .filter(item -> item.components().stream().anyMatch(component -> !component.required()))
        .map(Item::code)
        .toList();
    assertEquals(List.of("O39"), optional);
    Item.Component sides = of2566.item("O1").orElseThrow().components().get(2);
    assertTrue(sides.appliesTo().stream().allMatch(AgencyKind::isLocalGovernment));
    assertEquals(6, sides.appliesTo().size());
    assertEquals(Set.of(AgencyKind.PROVINCE), of2568.item("O1").orElseThrow().components().get(3).appliesTo());
  }

  @ParameterizedTest
  @CsvSource({
    "2564, O12, YEAR, 2563", "2566, O4, COVERS, 2566", "2566, O12, FIRST_HALF, 2566", "2566, O13, YEAR, 2565",
    "2566, O42, RESULTS_OF, 2565", "2568, O12, YEAR, 2568", "2568, O27, RESULTS_OF, 2567", "2569, O25, RESULTS_OF, 2568"
  })
  void anItemSaysOfWhatTimeItsDataMustBe(int year, String code, DataPeriod.Kind kind, int dataYear) {
    DataPeriod period = CriteriaYearsTest.ita(year).item(code).orElseThrow().period();
    assertEquals(kind, period.kind());
    assertEquals(dataYear, period.fiscalYear());
  }

  @Test
  void compositeQuestionsOf2564AskTheirPartsEachInItsDirection() {
    Question gifts = of2564.question("I5").orElseThrow();
    assertEquals(3, gifts.parts().size());
    assertTrue(gifts.parts().stream().allMatch(part -> best(part.scale(), part.polarity()).equals("ไม่มี")));
    List<Question.SubQuestion> procurement = of2564.question("I11").orElseThrow().parts();
    assertEquals("มากที่สุด", best(procurement.get(0).scale(), procurement.get(0).polarity()));
    assertEquals("น้อยที่สุดหรือไม่มีเลย", best(procurement.get(1).scale(), procurement.get(1).polarity()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "I3 | ไม่มี", "I5 | ไม่มีเจ้าหน้าที่คนใดที่มีการเบิกจ่ายเป็นเท็จ", "I6 | ไม่มี", "I10 | มีสัดส่วนมากที่สุด",
    "I12 | เป็นประจำ", "I15 | เชื่อมั่นมากที่สุด", "E1 | เห็นด้วยอย่างยิ่ง", "E3 | ไม่เคย", "E9 | เคย"
  })
  void theBestAnswerOf2567IsTheCleanOne(String code, String label) {
    Question question = of2567.question(code).orElseThrow();
    assertEquals(label, best(question.scale(), question.polarity()));
  }

  @Test
  void theOptionsOf2567DifferFromQuestionToQuestionInSixEqualSteps() {
    Set<String> scales = new HashSet<>();
    for (Question question : of2567.questions()) {
      scales.add(question.scale().id());
      if (question.scale().options().size() > 2) {
        assertEquals(List.of(0, 20, 40, 60, 80, 100),
            question.scores().stream().map(BigDecimal::intValueExact).toList(), question.code());
      }
    }
    assertEquals(16, scales.size());
  }

  private static String best(Scale scale, Polarity polarity) {
    Comparator<Scale.Option> byScore = Comparator.comparing(Scale.Option::score);
    return scale.options().stream()
        .max(polarity == Polarity.POSITIVE ? byScore : byScore.reversed()).orElseThrow().label().th();
  }
}
