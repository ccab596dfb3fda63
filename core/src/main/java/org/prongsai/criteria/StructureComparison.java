package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Change.Subject;
import org.prongsai.criteria.Lineage.Group;

/** What changed about the frame: how scores are put together, levels, sampling. */
final class StructureComparison {

  private final Criteria older;
  private final Criteria newer;

  StructureComparison(Criteria older, Criteria newer) {
    this.older = older;
    this.newer = newer;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (!older.rounding().equals(newer.rounding())) {
      changes.add(new Change.Rerounded(older.rounding(), newer.rounding()));
    }
    instruments(changes);
    indicators(changes);
    subIndicators(changes);
    return changes;
  }

  private void instruments(List<Change> changes) {
    var groups = this.<Instrument>groups(
        Subject.INSTRUMENT, Instrument::code, Instrument::code, Instrument::name, Criteria::instruments, changes);
    for (Group<Instrument> group : groups) {
      Instrument from = group.older().getFirst();
      Instrument to = group.newer().getFirst();
      share(Subject.INSTRUMENT, to.code(), from.weight(), to.weight(), changes);
      combination(Subject.INSTRUMENT, to.code(), from.combination(), to.combination(), changes);
      parts(from, to, changes);
    }
  }

  private void parts(Instrument from, Instrument to, List<Change> changes) {
    for (Group<Instrument.Part> group
        : new Lineage<>(Instrument.Part::code, part -> List.of()).groups(from.parts(), List.of(), to.parts())) {
      Function<Instrument.Part, String> code = part -> to.code() + "/" + part.code();
      changes.addAll(new GroupChanges<>(Subject.PART, code, Instrument.Part::code, Instrument.Part::name,
          older.fiscalYear(), newer.fiscalYear()).of(group));
      if (group.isPair()) {
        Instrument.Part part = group.newer().getFirst();
        share(Subject.PART, code.apply(part), group.older().getFirst().weight(), part.weight(), changes);
      }
    }
  }

  private void indicators(List<Change> changes) {
    var groups = this.<Indicator>groups(Subject.INDICATOR, indicator -> String.valueOf(indicator.no()), Indicator::id,
        Indicator::name, Criteria::indicators, changes);
    for (Group<Indicator> group : groups) {
      Indicator from = group.older().getFirst();
      Indicator to = group.newer().getFirst();
      String no = String.valueOf(to.no());
      if (!from.instrument().equals(to.instrument())) {
        changes.add(new Change.Moved(Subject.INDICATOR, no, nameOfInstrument(older, from), nameOfInstrument(newer, to)));
      }
      combination(Subject.INDICATOR, no, from.combination(), to.combination(), changes);
      weight(Subject.INDICATOR, no, from.weight(), to.weight(), changes);
    }
  }

  private void subIndicators(List<Change> changes) {
    var groups = this.<SubIndicator>groups(Subject.SUB_INDICATOR, SubIndicator::no, SubIndicator::id,
        SubIndicator::name, Criteria::subIndicators, changes);
    for (Group<SubIndicator> group : groups) {
      SubIndicator from = group.older().getFirst();
      SubIndicator to = group.newer().getFirst();
      Indicator before = older.indicator(from.indicator()).orElseThrow();
      Indicator after = newer.indicator(to.indicator()).orElseThrow();
      if (!before.id().equals(after.id())) {
        changes.add(new Change.Moved(Subject.SUB_INDICATOR, to.no(), before.name().text(), after.name().text()));
      }
      combination(Subject.SUB_INDICATOR, to.no(), from.combination(), to.combination(), changes);
      weight(Subject.SUB_INDICATOR, to.no(), from.weight(), to.weight(), changes);
    }
  }

  /** Says what happened to the elements themselves. @return those on both sides */
  private <T> List<Group<T>> groups(
      Subject subject, Function<T, String> code, Function<T, String> id, Function<T, StatedText> name,
      Function<Criteria, List<T>> elements, List<Change> changes) {
    List<Group<T>> groups =
        new Lineage<T>(id, element -> List.of()).groups(elements.apply(older), List.of(), elements.apply(newer));
    var whole = new GroupChanges<>(subject, code, id, name, older.fiscalYear(), newer.fiscalYear());
    groups.forEach(group -> changes.addAll(whole.of(group)));
    return groups.stream().filter(Group::isPair).toList();
  }

  private static LocalText nameOfInstrument(Criteria criteria, Indicator indicator) {
    return criteria.instrument(indicator.instrument()).orElseThrow().name().text();
  }

  private static void combination(
      Subject subject, String code, Combination from, Combination to, List<Change> changes) {
    if (from != to) {
      changes.add(new Change.Recombined(subject, code, from, to));
    }
  }

  private static void share(Subject subject, String code, BigDecimal from, BigDecimal to, List<Change> changes) {
    weight(subject, code, known(from), known(to), changes);
  }

  private static WeightRange known(BigDecimal share) {
    return new WeightRange(share, share, Standing.OFFICIAL);
  }

  static void weight(
      Subject subject, String code, @Nullable WeightRange from, @Nullable WeightRange to, List<Change> changes) {
    if (from == null || to == null) {
      return;
    }
    if (from.low().compareTo(to.low()) != 0 || from.high().compareTo(to.high()) != 0) {
      changes.add(new Change.Reweighed(subject, code, from, to));
    }
  }

  List<Change> levels() {
    List<Change> changes = new ArrayList<>();
    if (older.levels().isEmpty() || newer.levels().isEmpty()) {
      return changes;
    }
    var groups = this.<Level>groups(Subject.LEVEL, Level::code, Level::code, Level::name, Criteria::levels, changes);
    for (Group<Level> group : groups) {
      Level from = group.older().getFirst();
      Level to = group.newer().getFirst();
      if (from.minimum().compareTo(to.minimum()) != 0
          || !sameEach(from.eachInstrument(), to.eachInstrument())
          || from.passes() != to.passes()) {
        changes.add(new Change.Rebounded(from, to));
      }
    }
    return changes;
  }

  private static boolean sameEach(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    return from == null || to == null ? from == to : from.compareTo(to) == 0;
  }

  List<Change> sampling() {
    List<Change> changes = new ArrayList<>();
    if (older.sampling().isEmpty() || newer.sampling().isEmpty()) {
      return changes;
    }
    for (SamplingRule rule : newer.sampling()) {
      SamplingRule before = matching(older, rule).orElse(null);
      if (before == null || !sameRule(before, rule)) {
        changes.add(new Change.Resampled(rule.instrument(), rule.part(), before, rule));
      }
    }
    for (SamplingRule rule : older.sampling()) {
      if (matching(newer, rule).isEmpty()) {
        changes.add(new Change.Resampled(rule.instrument(), rule.part(), rule, null));
      }
    }
    return changes;
  }

  private static Optional<SamplingRule> matching(Criteria criteria, SamplingRule rule) {
    return criteria.sampling().stream()
        .filter(r -> r.instrument().equals(rule.instrument()) && Objects.equals(r.part(), rule.part()))
        .findFirst();
  }

  private boolean sameRule(SamplingRule from, SamplingRule to) {
    return from.minimum() == to.minimum()
        && Objects.equals(from.most(), to.most())
        && sameEach(from.percent(), to.percent())
        && Wording.same(from.population().th(), older.fiscalYear(), to.population().th(), newer.fiscalYear());
  }
}
