package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.prongsai.criteria.Change.Subject;
import org.prongsai.criteria.Lineage.Group;

/** What happened to a group as a whole: new, gone, merged, split, replaced, renumbered, reworded. */
record GroupChanges<T>(
    Subject subject,
    Function<T, String> code,
    Function<T, String> id,
    Function<T, StatedText> name,
    int fromYear,
    int toYear) {

  List<Change> of(Group<T> group) {
    List<String> from = group.older().stream().map(code).toList();
    List<String> to = group.newer().stream().map(code).toList();
    if (group.isPair()) {
      return ofPair(group.older().getFirst(), group.newer().getFirst());
    }
    if (from.isEmpty()) {
      return List.of(new Change.Appeared(subject, to.getFirst(), text(group.newer().getFirst())));
    }
    if (to.isEmpty()) {
      return List.of(new Change.Gone(subject, from.getFirst(), text(group.older().getFirst())));
    }
    if (to.size() == 1) {
      return List.of(new Change.Merged(subject, from, to.getFirst(), text(group.newer().getFirst())));
    }
    if (from.size() == 1) {
      return List.of(new Change.Split(subject, from.getFirst(), to, text(group.older().getFirst())));
    }
    return List.of(new Change.Regrouped(subject, from, to));
  }

  private List<Change> ofPair(T older, T newer) {
    List<Change> changes = new ArrayList<>();
    String from = code.apply(older);
    String to = code.apply(newer);
    if (!id.apply(older).equals(id.apply(newer))) {
      changes.add(new Change.Replaced(subject, from, to, text(older), text(newer)));
      return changes;
    }
    if (!from.equals(to)) {
      changes.add(new Change.Renumbered(subject, from, to, text(newer)));
    }
    if (!Wording.same(name.apply(older).th(), fromYear, name.apply(newer).th(), toYear)) {
      changes.add(new Change.Reworded(subject, to, name.apply(older), name.apply(newer)));
    }
    return changes;
  }

  private LocalText text(T element) {
    return name.apply(element).text();
  }
}
