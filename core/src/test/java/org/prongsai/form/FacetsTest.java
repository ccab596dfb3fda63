package org.prongsai.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.form.Facet.Lack;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.FiscalYear;

/** What of a form is there, and what is missing. */
class FacetsTest {

  private static final Forms FORMS = Forms.read(Path.of(System.getProperty("prongsai.home"), "criteria")).orThrow();
  private static final DateRange HALF = new FiscalYear(2566).half(1);
  private static final LocalDate AFTER = LocalDate.of(2023, 4, 30);

  private static FormKind form(String code) {
    return FORMS.find(code).orElseThrow();
  }

  private static Facet of(String form, Told told, String facet) {
    return new Facets(form(form), told, 2566, HALF, AFTER).of(facet);
  }

  private static Told told(Entry... entries) {
    return new Told(List.of(entries), Set.of());
  }

  private static List<Lack> lacks(Facet facet) {
    return assertInstanceOf(Facet.Missing.class, facet).lacks();
  }

  @Test
  void anEmptyFormMissesEverything() {
    for (FormKind form : FORMS.all()) {
      for (Field field : form.fields()) {
        assertEquals(List.of(new Lack.NoEntry()), lacks(of(form.code(), Told.NOTHING, field.code())), form.code());
      }
    }
  }

  /** An explicit none satisfies; an empty field never does. */
  @Test
  void aStatedNoneMeetsAFieldAndAnEmptyOneDoesNot() {
    Entry silent = new Entry(1, Map.of("address", "ที่อยู่", "phone", "0 2123 4567"), Set.of());
    Entry stating = new Entry(1, silent.said(), Set.of("fax"));
    assertEquals(List.of(new Lack.NoAnswer(silent, form("contact").field("fax").orElseThrow())),
        lacks(of("contact", told(silent), "fax")));
    assertInstanceOf(Facet.Met.class, of("contact", told(stating), "fax"));
  }

  @Test
  void oneExecutiveWithoutPhotoLeavesThePhotosMissing() {
    Entry whole = new Entry(1, Map.of("name", "ก", "side", "political", "photo", "7"), Set.of());
    Entry bare = new Entry(2, Map.of("name", "ข", "side", "permanent"), Set.of());
    assertEquals(1, lacks(of("executives", told(whole, bare), "photo")).size());
    assertInstanceOf(Facet.Met.class, of("executives", told(whole, bare), "side=permanent"));
    assertEquals(1, lacks(of("executives", told(whole), "side=permanent")).size());
  }

  @Test
  void eachMonthThatIsOverHasEntriesOrAStatedNone() {
    Entry november = new Entry(1, Map.of("day", "2022-11-14"), Set.of());
    Told told = new Told(List.of(november), Set.of("2022-10", "2022-12", "2023-02", "2023-03"));
    assertEquals(List.of(new Lack.NoMonth(YearMonth.of(2023, 1))), lacks(of("procurement", told, "each-month")));
    assertInstanceOf(Facet.Met.class, new Facets(form("procurement"), told, 2566, HALF, LocalDate.of(2023, 1, 20)).of("each-month"));
  }

  @Test
  void noneOfAllIsStatedInTheWordsOfTheForm() {
    Told none = new Told(List.of(), Set.of(Told.ALL));
    assertEquals(new Facet.None(form("gifts").none()), of("gifts", none, "value"));
    assertInstanceOf(Facet.Missing.class, of("executives", none, "name"), "there is always an executive");
  }

  /** 3,000 baht of the announcement of 2563: exactly so much needs no decision. */
  @Test
  void aGiftOverTheThresholdNeedsADecision() {
    Entry small = new Entry(1, Map.of("what", "กระเช้า", "value", "3000"), Set.of());
    Entry large = new Entry(2, Map.of("what", "นาฬิกา", "value", "3000.01"), Set.of());
    Facet decision = of("gifts", told(small, large), "decision");
    assertEquals(List.of(new Lack.NoAnswer(large, form("gifts").field("decision").orElseThrow())), lacks(decision));
  }

  @Test
  void aPlanOfOneYearIsNotLongAndOneOfOtherYearsDoesNotCover() {
    Entry old = new Entry(1, Map.of("name", "แผน", "years", "2561-2565"), Set.of());
    Entry right = new Entry(2, Map.of("name", "แผน", "years", "2566-2570"), Set.of());
    assertEquals(1, lacks(of("long-term-plan", told(old), "years.covers")).size());
    assertInstanceOf(Facet.Met.class, of("long-term-plan", told(right), "years.covers"));
    assertEquals(1, lacks(of("long-term-plan", told(new Entry(3, Map.of("years", "2566-2566"), Set.of())), "years.long")).size());
  }

  @Test
  void aNameThatTheFormDoesNotKnowIsAFaultOfTheProgram() {
    Entry entry = new Entry(1, Map.of("address", "ก"), Set.of());
    assertThrows(NoSuchElementException.class, () -> of("contact", told(entry), "telegraph"));
  }
}
