package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.criteria.Change.Subject;
import org.prongsai.criteria.CurveBreak.Reason;
import org.prongsai.criteria.Lineage.Group;

/** Curves of indicators break when they are measured by something else, or put together in another way. */
final class IndicatorBreaks {

  private final Criteria older;
  private final Criteria newer;
  private final Set<String> otherContent = new HashSet<>();

  IndicatorBreaks(Criteria older, Criteria newer) {
    this.older = older;
    this.newer = newer;
  }

  void question(Group<Question> group, boolean breaks) {
    Set<String> before = new HashSet<>();
    Set<String> after = new HashSet<>();
    group.older().forEach(question -> before.add(home(older, question.indicator())));
    group.newer().forEach(question -> after.add(home(newer, question.indicator())));
    take(breaks || !group.isPair(), before, after);
  }

  void item(Group<Item> group) {
    Set<String> before = new HashSet<>();
    Set<String> after = new HashSet<>();
    group.older().forEach(item -> before.add(home(older, item)));
    group.newer().forEach(item -> after.add(home(newer, item)));
    boolean same = group.isPair() && group.older().getFirst().id().equals(group.newer().getFirst().id());
    take(!same, before, after);
  }

  private void take(boolean breaks, Set<String> before, Set<String> after) {
    if (breaks || !before.equals(after)) {
      otherContent.addAll(before);
      otherContent.addAll(after);
    }
  }

  private static String home(Criteria criteria, int indicator) {
    return criteria.indicator(indicator).orElseThrow().id();
  }

  private static String home(Criteria criteria, Item item) {
    return home(criteria, criteria.subIndicator(item.subIndicator()).orElseThrow().indicator());
  }

  List<CurveBreak> found(List<Change> changes, UnknownSides unknown) {
    List<CurveBreak> found = new ArrayList<>();
    for (Indicator indicator : newer.indicators()) {
      List<Reason> reasons = new ArrayList<>();
      if (older.indicators().stream().noneMatch(other -> other.id().equals(indicator.id()))) {
        reasons.add(Reason.BEGINS);
      } else {
        if (unknown.include(indicator)) {
          reasons.add(Reason.NOT_KNOWN);
        }
        if (otherContent.contains(indicator.id())) {
          reasons.add(Reason.OTHER_CONTENT);
        }
        if (changes.stream().anyMatch(change -> reweighs(change, indicator))) {
          reasons.add(Reason.OTHER_WEIGHTS);
        }
      }
      if (!reasons.isEmpty()) {
        found.add(new CurveBreak(Subject.INDICATOR, String.valueOf(indicator.no()), indicator.name().text(), reasons));
      }
    }
    return found;
  }

  /** Whether the change concerns how what lies below makes the indicator's score. */
  private boolean reweighs(Change change, Indicator indicator) {
    return switch (change) {
      case Change.Recombined it -> isOf(it.subject(), it.code(), indicator);
      case Change.Reweighed it when it.subject() == Subject.PART -> it.code().startsWith(indicator.instrument() + "/");
      case Change.Reweighed it when it.subject() != Subject.INDICATOR -> isOf(it.subject(), it.code(), indicator);
      default -> false;
    };
  }

  private boolean isOf(Subject subject, String code, Indicator indicator) {
    return switch (subject) {
      case INDICATOR -> code.equals(String.valueOf(indicator.no()));
      case SUB_INDICATOR -> newer.subIndicator(code).orElseThrow().indicator() == indicator.no();
      case ITEM -> home(newer, newer.item(code).orElseThrow()).equals(indicator.id());
      default -> false;
    };
  }
}
