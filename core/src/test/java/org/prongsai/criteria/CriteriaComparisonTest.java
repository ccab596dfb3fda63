package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.criteria.Change.Subject;
import org.prongsai.criteria.CurveBreak.Reason;
import org.prongsai.criteria.Proof.Use;
import org.prongsai.message.Outcome;

class CriteriaComparisonTest {

  private static final Criteria SMALL = CriteriaReader.parse("small.yaml", Broken.small()).orThrow();

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingHasChangedBetweenCriteriaAndThemselves(long seed) {
    Criteria criteria = new RandomCriteria(seed).next();
    Criteria free = withoutSuccession(criteria);
    CriteriaComparison same = compare(free, free);
    assertEquals(List.of(), same.changes());
    assertEquals(List.of(), same.breaks());
    assertTrue(same.proofs().stream().allMatch(proof -> proof.use() == Use.SERVES || proof.use() == Use.RECHECK));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void swappingTheSidesMirrorsEveryChange(long seed) {
    RandomCriteria random = new RandomCriteria(seed);
    Criteria a = random.next();
    Criteria b = random.next();
    List<Change> forth = compare(a, b).changes();
    Map<String, String> codes = newCodes(forth);
    List<Change> back = compare(b, a).changes().stream().map(change -> mirrored(change, codes)).toList();
    List<String> missing = new ArrayList<>(plain(forth));
    List<String> surplus = new ArrayList<>(plain(back));
    plain(back).forEach(missing::remove);
    plain(forth).forEach(surplus::remove);
    assertEquals(List.of(), missing);
    assertEquals(List.of(), surplus);
  }

  @Test
  void aMereShiftOfTheYearsIsNoChange() {
    String next = Broken.small().replace("2566", "2567");
    CriteriaComparison comparison = compare(SMALL, CriteriaReader.parse("next", next).orThrow());
    assertEquals(List.of(), comparison.changes());
    assertEquals(List.of(), comparison.breaks());
    assertEquals(List.of(Use.SERVES, Use.SERVES_IF_IN_FORCE, Use.RENEW),
        comparison.proofs().stream().map(Proof::use).toList());
  }

  @Test
  void mergedItemsNeedTheirProofRecheckedAndBreakTheIndicatorsCurve() {
    CriteriaComparison comparison = next(
        "succeeds: [oit.half, oit.year]", "succeeds: [oit.structure, oit.plan]");
    Change.Merged expected = new Change.Merged(
        Subject.ITEM, List.of("O1", "O2", "O3"), "O1", SMALL.item("O1").orElseThrow().name().text());
    Criteria merged = CriteriaReader.parse("merged", withoutItems("O2", "O3")
        .replace("id: oit.structure\n", "id: oit.structure\n    succeeds: [oit.plan, oit.report]\n")).orThrow();
    CriteriaComparison toMerged = compare(SMALL, merged);
    assertTrue(toMerged.changes().contains(expected), toMerged.changes().toString());
    assertEquals(Use.RECHECK, toMerged.proofs().getFirst().use());
    assertTrue(toMerged.breaks().stream().anyMatch(b -> b.code().equals("2") && b.reasons().contains(Reason.OTHER_CONTENT)));
    assertTrue(comparison.changes().stream().anyMatch(change -> change instanceof Change.Regrouped));
  }

  @Test
  void aNewScaleBreaksTheCurvesOfItsQuestionAndIndicator() {
    CriteriaComparison comparison = next("scale: yes-no\n    polarity: positive", "scale: four\n    polarity: positive");
    assertEquals(1, comparison.changes().size(), comparison.changes().toString());
    assertEquals("E1", ((Change.Rescaled) comparison.changes().getFirst()).code());
    assertEquals(List.of("E1", "1"), comparison.breaks().stream().map(CurveBreak::code).toList());
    assertEquals(List.of(Reason.OTHER_SCALE), comparison.breaks().getFirst().reasons());
  }

  @Test
  void aRewordedQuestionKeepsItsCurve() {
    CriteriaComparison comparison = next("หน่วยงานมีช่องทางหรือไม่", "หน่วยงานมีช่องทางร้องเรียนหรือไม่");
    assertEquals(List.of(Change.Reworded.class), comparison.changes().stream().map(Object::getClass).toList());
    assertEquals(List.of(), comparison.breaks());
  }

  @Test
  void anotherDataYearIsToldAsDistanceFromTheFiscalYear() {
    CriteriaComparison comparison = next("{kind: first-half, year: 2566}", "{kind: year, year: 2565}");
    Change.Rescheduled change = (Change.Rescheduled) comparison.changes().getFirst();
    assertEquals(0, change.from().yearsFromNow());
    assertEquals(-1, change.to().yearsFromNow());
    assertEquals(Use.RENEW_AND_RECHECK, comparison.proofs().get(2).use());
  }

  @Test
  void aComponentThatIsAddedAsksForARecheckAndOneThatIsDroppedDoesNot() {
    CriteriaComparison added = next("      - แผนผังโครงสร้าง\n", "      - แผนผังโครงสร้าง\n      - หน้าที่และอำนาจ\n");
    assertEquals(List.of(Change.ComponentAdded.class), added.changes().stream().map(Object::getClass).toList());
    assertEquals(Use.RECHECK, added.proofs().getFirst().use());
    CriteriaComparison dropped = next("components: [โครงการ, งบประมาณ]", "components: [โครงการ]");
    assertEquals(List.of(Change.ComponentGone.class), dropped.changes().stream().map(Object::getClass).toList());
    assertEquals(Use.SERVES, dropped.proofs().get(1).use());
  }

  @Test
  void theYearOfAnActStaysWhereItIsWhileTheDataYearMoves() {
    assertTrue(Wording.same("แผนตาม พ.ร.บ. พ.ศ. ๒๕๖๐ ปี 2566", 2566, "แผนตาม พ.ร.บ. พ.ศ. 2560 ปี ๒๕๖๘", 2568));
    assertTrue(Wording.same("(1 ต.ค. 65 – 31 มี.ค. 66)", 2566, "(1 ต.ค. 66 – 31 มี.ค. 67)", 2567));
    assertEquals(false, Wording.same("ข้อมูลปี 2565", 2566, "ข้อมูลปี 2567", 2567));
  }

  @Test
  void theYearsBetweenCarryTheLineage() {
    Criteria first = SMALL;
    Criteria second = CriteriaReader.parse("second", shifted(1)
        .replace("id: oit.structure\n", "id: oit.frame\n    succeeds: [oit.structure]\n")).orThrow();
    Criteria third = CriteriaReader.parse("third", shifted(2)
        .replace("id: oit.structure\n", "id: oit.shape\n    succeeds: [oit.frame]\n")).orThrow();
    assertTrue(compare(first, third).changes().stream().anyMatch(change -> change instanceof Change.Gone));
    CriteriaComparison linked = CriteriaComparison.of(first, third, List.of(first, second, third)).orThrow();
    assertEquals(List.of(Change.Replaced.class), linked.changes().stream().map(Object::getClass).toList());
    CriteriaComparison back = CriteriaComparison.of(third, first, List.of(second)).orThrow();
    assertEquals(List.of(Change.Replaced.class), back.changes().stream().map(Object::getClass).toList());
  }

  @Test
  void criteriaOfDifferentFrameworksAreNotCompared() {
    Criteria moit = CriteriaReader.parse("moit", Broken.resource("moit-fragment.yaml")).orThrow();
    assertTrue(CriteriaComparison.of(SMALL, moit, List.of()) instanceof Outcome.Refused);
  }

  private static CriteriaComparison next(String from, String to) {
    assertTrue(Broken.small().contains(from), from);
    return compare(SMALL, CriteriaReader.parse("next", Broken.small().replace(from, to)).orThrow());
  }

  private static String shifted(int years) {
    return Broken.small().replace("2566", String.valueOf(2566 + years));
  }

  private static String withoutItems(String... codes) {
    String text = Broken.small();
    for (String code : codes) {
      int start = text.indexOf("  - code: " + code + "\n");
      int next = text.indexOf("\n  - code: ", start);
      int end = next < 0 ? text.indexOf("\nlevels:", start) : next;
      text = text.substring(0, start) + text.substring(end + 1);
    }
    return text;
  }

  private static CriteriaComparison compare(Criteria older, Criteria newer) {
    return CriteriaComparison.of(older, newer, List.of()).orThrow();
  }

  /** An id that succeeds another one of the same year would make the year differ from itself. */
  private static Criteria withoutSuccession(Criteria c) {
    return new Criteria(c.id(), c.framework(), c.fiscalYear(), c.name(), c.sources(), c.rounding(), c.instruments(),
        c.indicators(), c.subIndicators(), c.scales(),
        c.questions().stream().map(q -> new Question(q.code(), q.id(), List.of(), q.indicator(), q.text(), q.note(),
            q.scale(), q.polarity(), q.parts(), q.appliesTo())).toList(),
        c.items().stream().map(i -> new Item(i.code(), i.id(), List.of(), i.subIndicator(), i.group(), i.name(),
            i.components(), i.period(), i.feed(), i.follows(), i.weight(), i.form(), i.appliesTo())).toList(),
        c.levels(), c.sampling(), c.calendar(), c.gaps());
  }

  private static Map<String, String> newCodes(List<Change> changes) {
    Map<String, String> codes = new HashMap<>();
    for (Change change : changes) {
      switch (change) {
        case Change.Renumbered it -> codes.put(it.from(), it.to());
        case Change.Replaced it -> codes.put(it.from(), it.to());
        default -> { }
      }
    }
    return codes;
  }

  /** Without what is told of the newer side only: names beside numbers, numbers of sub-questions. */
  private static List<String> plain(List<Change> changes) {
    return changes.stream()
        .map(change -> switch (change) {
          case Change.Renumbered it -> new Change.Renumbered(it.subject(), it.from(), it.to(), LocalText.thai(""));
          case Change.Rescaled it -> new Change.Rescaled(it.code(), null, it.from(), it.to());
          case Change.Turned it -> new Change.Turned(it.code(), null, it.from(), it.to());
          case Change.ComponentObliged it -> new Change.ComponentObliged(
              it.code(), StatedText.of("", Standing.OFFICIAL), it.required());
          default -> change;
        })
        .map(Object::toString)
        .toList();
  }

  private static Change mirrored(Change change, Map<String, String> codes) {
    return switch (change) {
      case Change.Appeared it -> new Change.Gone(it.subject(), it.code(), it.name());
      case Change.Gone it -> new Change.Appeared(it.subject(), it.code(), it.name());
      case Change.Renumbered it -> new Change.Renumbered(it.subject(), it.to(), it.from(), it.name());
      case Change.Replaced it -> new Change.Replaced(it.subject(), it.to(), it.from(), it.toName(), it.fromName());
      case Change.Merged it -> new Change.Split(it.subject(), it.to(), it.from(), it.name());
      case Change.Split it -> new Change.Merged(it.subject(), it.to(), it.from(), it.name());
      case Change.Regrouped it -> new Change.Regrouped(it.subject(), it.to(), it.from());
      case Change.Reworded it -> new Change.Reworded(it.subject(), code(it.code(), codes), it.to(), it.from());
      case Change.Moved it -> new Change.Moved(it.subject(), code(it.code(), codes), it.to(), it.from());
      case Change.Unknown it -> it;
      case Change.Rescaled it -> new Change.Rescaled(code(it.code(), codes), null, it.to(), it.from());
      case Change.Turned it -> new Change.Turned(code(it.code(), codes), it.part(), it.to(), it.from());
      case Change.Recomposed it -> new Change.Recomposed(code(it.code(), codes), it.added(), it.gone());
      case Change.Rescheduled it -> new Change.Rescheduled(code(it.code(), codes), it.to(), it.from());
      case Change.ComponentAdded it -> new Change.ComponentGone(code(it.code(), codes), it.text());
      case Change.ComponentGone it -> new Change.ComponentAdded(code(it.code(), codes), it.text());
      case Change.ComponentReworded it -> new Change.ComponentReworded(code(it.code(), codes), it.to(), it.from());
      case Change.ComponentObliged it -> new Change.ComponentObliged(code(it.code(), codes), it.text(), !it.required());
      case Change.Readdressed it -> new Change.Readdressed(it.subject(), code(it.code(), codes), it.to(), it.from());
      case Change.Reformed it -> new Change.Reformed(code(it.code(), codes), it.to(), it.from());
      case Change.Refed it -> new Change.Refed(code(it.code(), codes), it.to(), it.from());
      case Change.Reweighed it -> new Change.Reweighed(it.subject(), code(it.code(), codes), it.to(), it.from());
      case Change.Recombined it -> new Change.Recombined(it.subject(), code(it.code(), codes), it.to(), it.from());
      case Change.Rebounded it -> new Change.Rebounded(it.to(), it.from());
      case Change.Resampled it -> new Change.Resampled(it.instrument(), it.part(), it.to(), it.from());
      case Change.Rerounded it -> new Change.Rerounded(it.to(), it.from());
    };
  }

  private static String code(String code, Map<String, String> codes) {
    return codes.getOrDefault(code, code);
  }
}
