package org.prongsai.server.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.LocalText;
import org.prongsai.criteria.SubIndicator;

/**
 * A year's items as the list shows them.
 *
 * @param groups by sub-indicator, in the order of the criteria; only what is sought
 * @param units that own items, for seeking
 * @param prediction null where it is not this person's to see
 */
record Checklist(Criteria criteria, List<ItemView> all, List<Group> groups, List<String> units,
    @Nullable Prediction prediction) {

  /** Items under the heading of their sub-indicator. */
  record Group(LocalText name, List<ItemView> items) {}

  /** How far one unit is with its items; of those that nobody owns the unit is empty. */
  record Share(String unit, int items, int published, int complete) {}

  /**
   * @param unit whose items are sought; empty for all
   * @param state in which they are sought, by its code; {@code missing} for those that lack something; empty for all
   */
  static Checklist of(Criteria criteria, List<ItemView> all, @Nullable Prediction prediction, String unit, String state) {
    Map<String, List<ItemView>> found = new LinkedHashMap<>();
    all.stream().filter(ofUnit(unit)).filter(inState(state)).forEach(view ->
        found.computeIfAbsent(view.dossier().item().subIndicator(), key -> new ArrayList<>()).add(view));
    List<Group> groups = found.entrySet().stream().map(entry -> new Group(
        criteria.subIndicator(entry.getKey()).map(SubIndicator::name).map(name -> numbered(entry.getKey(), name.text()))
            .orElse(LocalText.thai(entry.getKey())), entry.getValue())).toList();
    return new Checklist(criteria, all, groups,
        all.stream().flatMap(view -> view.dossier().disclosed().units().stream()).distinct().sorted().toList(), prediction);
  }

  private static LocalText numbered(String no, LocalText name) {
    return new LocalText(no + " " + name.th(), name.en() == null ? null : no + " " + name.en());
  }

  private static Predicate<ItemView> ofUnit(String unit) {
    return view -> unit.isEmpty() || view.dossier().disclosed().units().contains(unit);
  }

  private static Predicate<ItemView> inState(String state) {
    return view -> switch (state) {
      case "" -> true;
      case "missing" -> !view.dossier().missing().isEmpty();
      case "late" -> view.isLate();
      default -> view.dossier().state().code().equals(state);
    };
  }

  int count(Predicate<ItemView> wanted) {
    return (int) all.stream().filter(wanted).count();
  }

  int published() {
    return count(ItemView::isPublic);
  }

  int incomplete() {
    return count(view -> !view.dossier().missing().isEmpty());
  }

  int waiting() {
    return count(view -> view.dossier().state() == ItemState.READY);
  }

  int late() {
    return count(ItemView::isLate);
  }

  boolean isEmptyYear() {
    return all.stream().allMatch(view -> view.dossier().evidence().isEmpty());
  }

  List<Share> shares() {
    List<Share> shares = new ArrayList<>(units.stream()
        .map(unit -> share(unit, all.stream().filter(ofUnit(unit)).toList())).toList());
    List<ItemView> unowned = all.stream().filter(view -> view.dossier().disclosed().units().isEmpty()).toList();
    if (!unowned.isEmpty() && !shares.isEmpty()) {
      shares.add(share("", unowned));
    }
    return shares;
  }

  private static Share share(String unit, List<ItemView> theirs) {
    return new Share(unit, theirs.size(), (int) theirs.stream().filter(ItemView::isPublic).count(),
        (int) theirs.stream().filter(view -> view.dossier().missing().isEmpty()).count());
  }
}
