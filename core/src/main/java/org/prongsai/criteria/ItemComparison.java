package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.prongsai.criteria.Change.Subject;
import org.prongsai.criteria.Item.Component;
import org.prongsai.criteria.Lineage.Group;
import org.prongsai.criteria.Proof.Use;

/** What changed about the items, and what becomes of their proof. */
final class ItemComparison {

  private final Criteria older;
  private final Criteria newer;
  private final GroupChanges<Item> whole;

  ItemComparison(Criteria older, Criteria newer) {
    this.older = older;
    this.newer = newer;
    this.whole = new GroupChanges<>(
        Subject.ITEM, Item::code, Item::id, Item::name, older.fiscalYear(), newer.fiscalYear());
  }

  List<Change> changes(Group<Item> group) {
    List<Change> changes = new ArrayList<>(whole.of(group));
    if (group.isPair()) {
      pair(group.older().getFirst(), group.newer().getFirst(), changes);
    }
    return changes;
  }

  private void pair(Item from, Item to, List<Change> changes) {
    SubIndicator before = older.subIndicator(from.subIndicator()).orElseThrow();
    SubIndicator after = newer.subIndicator(to.subIndicator()).orElseThrow();
    if (!before.id().equals(after.id())) {
      changes.add(new Change.Moved(Subject.ITEM, to.code(), before.name().text(), after.name().text()));
    }
    RelativePeriod was = RelativePeriod.of(from.period(), older.fiscalYear());
    RelativePeriod is = RelativePeriod.of(to.period(), newer.fiscalYear());
    if (!was.sameAs(is)) {
      changes.add(new Change.Rescheduled(to.code(), was, is));
    }
    components(from, to, changes);
    if (!from.appliesTo().equals(to.appliesTo())) {
      changes.add(new Change.Readdressed(Subject.ITEM, to.code(), from.appliesTo(), to.appliesTo()));
    }
    if (!Objects.equals(from.form(), to.form())) {
      changes.add(new Change.Reformed(to.code(), from.form(), to.form()));
    }
    if (from.feed() != to.feed()) {
      changes.add(new Change.Refed(to.code(), from.feed(), to.feed()));
    }
    StructureComparison.weight(Subject.ITEM, to.code(), from.weight(), to.weight(), changes);
  }

  /** An item whose components nobody knows (an empty list) tells nothing about what was added or dropped. */
  private void components(Item from, Item to, List<Change> changes) {
    if (from.components().isEmpty() || to.components().isEmpty()) {
      return;
    }
    ComponentPairs paired = ComponentPairs.of(from.components(), to.components());
    for (ComponentPairs.Pair pair : paired.pairs()) {
      StatedText was = pair.older().text();
      StatedText is = pair.newer().text();
      if (!Wording.same(was.th(), older.fiscalYear(), is.th(), newer.fiscalYear())) {
        changes.add(new Change.ComponentReworded(to.code(), was, is));
      }
      obliged(to.code(), pair.older(), pair.newer(), changes);
    }
    paired.added().forEach(component -> changes.add(new Change.ComponentAdded(to.code(), component.text())));
    paired.gone().forEach(component -> changes.add(new Change.ComponentGone(to.code(), component.text())));
  }

  private static void obliged(String code, Component from, Component to, List<Change> changes) {
    if (from.required() != to.required()) {
      changes.add(new Change.ComponentObliged(code, to.text(), to.required()));
    }
  }

  List<Proof> proofs(Group<Item> group) {
    return group.newer().stream().map(item -> new Proof(item.code(), item.name().text(), use(group, item))).toList();
  }

  private Use use(Group<Item> group, Item item) {
    if (group.older().isEmpty()) {
      return Use.MAKE;
    }
    boolean recheck = !group.isPair() || isUncertain(group.older().getFirst(), item)
        || changes(group).stream().anyMatch(ItemComparison::touchesProof);
    boolean sameYear = group.older().stream()
        .allMatch(other -> Objects.equals(other.period().fiscalYear(), item.period().fiscalYear()));
    return switch (item.period().kind()) {
      case CURRENT -> recheck ? Use.RECHECK : Use.SERVES;
      case UNKNOWN -> Use.RECHECK;
      case COVERS -> recheck ? Use.RECHECK : sameYear ? Use.SERVES : Use.SERVES_IF_IN_FORCE;
      case YEAR, FIRST_HALF, RESULTS_OF -> sameYear
          ? recheck ? Use.RECHECK : Use.SERVES
          : recheck ? Use.RENEW_AND_RECHECK : Use.RENEW;
    };
  }

  /** When the components of one side only are known, nobody can say that the same is asked. */
  private static boolean isUncertain(Item from, Item to) {
    return from.components().isEmpty() != to.components().isEmpty();
  }

  private static boolean touchesProof(Change change) {
    return switch (change) {
      case Change.Replaced replaced -> true;
      case Change.Reworded reworded -> true;
      case Change.Rescheduled rescheduled -> true;
      case Change.ComponentAdded added -> true;
      case Change.ComponentReworded reworded -> true;
      case Change.ComponentObliged obliged -> obliged.required();
      case Change.Readdressed readdressed -> true;
      case Change.Reformed reformed -> true;
      default -> false;
    };
  }
}
