package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Change.Subject;
import org.prongsai.criteria.CurveBreak.Reason;
import org.prongsai.criteria.Lineage.Group;

/** What changed about the questions, and which of their curves break. */
final class QuestionComparison {

  private final Criteria older;
  private final Criteria newer;
  private final GroupChanges<Question> whole;

  QuestionComparison(Criteria older, Criteria newer) {
    this.older = older;
    this.newer = newer;
    this.whole = new GroupChanges<>(
        Subject.QUESTION, Question::code, Question::id, Question::text, older.fiscalYear(), newer.fiscalYear());
  }

  List<Change> changes(Group<Question> group) {
    List<Change> changes = new ArrayList<>(whole.of(group));
    if (group.isPair()) {
      Question from = group.older().getFirst();
      Question to = group.newer().getFirst();
      moved(from, to, changes);
      if (from.parts().isEmpty() && to.parts().isEmpty()) {
        answered(to.code(), null, from.scale(), to.scale(), from.polarity(), to.polarity(), changes);
      } else {
        parts(from, to, changes);
      }
      if (!from.appliesTo().equals(to.appliesTo())) {
        changes.add(new Change.Readdressed(Subject.QUESTION, to.code(), from.appliesTo(), to.appliesTo()));
      }
    }
    return changes;
  }

  private void moved(Question from, Question to, List<Change> changes) {
    Indicator before = older.indicator(from.indicator()).orElseThrow();
    Indicator after = newer.indicator(to.indicator()).orElseThrow();
    if (!before.id().equals(after.id())) {
      changes.add(new Change.Moved(Subject.QUESTION, to.code(), before.name().text(), after.name().text()));
    }
  }

  private void answered(
      String code, @Nullable Integer part, Scale from, Scale to, Polarity was, Polarity is, List<Change> changes) {
    if (!sameScale(from, to)) {
      changes.add(new Change.Rescaled(
          code, part, new Change.Answers(from, was), new Change.Answers(to, is)));
    }
    if (was != is) {
      changes.add(new Change.Turned(code, part, was, is));
    }
  }

  private void parts(Question from, Question to, List<Change> changes) {
    List<Question.SubQuestion> gone = new ArrayList<>(from.parts());
    List<Question.SubQuestion> added = new ArrayList<>();
    List<Change> answered = new ArrayList<>();
    for (Question.SubQuestion part : to.parts()) {
      var same = gone.stream().filter(other -> sameText(other.text(), part.text())).findFirst();
      if (same.isEmpty()) {
        added.add(part);
      } else {
        gone.remove(same.get());
        answered(to.code(), part.no(), same.get().scale(), part.scale(), same.get().polarity(), part.polarity(), answered);
      }
    }
    if (!gone.isEmpty() || !added.isEmpty()) {
      changes.add(new Change.Recomposed(to.code(), texts(gone), texts(added)));
    }
    changes.addAll(answered);
  }

  private boolean sameText(StatedText from, StatedText to) {
    return Wording.same(from.th(), older.fiscalYear(), to.th(), newer.fiscalYear());
  }

  private static List<String> texts(List<Question.SubQuestion> parts) {
    return parts.stream().map(part -> part.text().th()).toList();
  }

  /** Same labels with the same scores; the order in which they are shown does not count, nor does the scale's id. */
  private boolean sameScale(Scale from, Scale to) {
    return options(from).equals(options(to));
  }

  private static List<String> options(Scale scale) {
    return scale.options().stream()
        .sorted(Comparator.comparing(Scale.Option::score))
        .map(option -> option.score().stripTrailingZeros().toPlainString() + " "
            + Wording.of(option.label().th()).text())
        .toList();
  }

  List<CurveBreak> breaks(Group<Question> group) {
    if (group.newer().isEmpty()) {
      return List.of();
    }
    List<Reason> reasons = reasons(changes(group));
    if (reasons.isEmpty()) {
      return List.of();
    }
    return group.newer().stream()
        .map(question -> new CurveBreak(Subject.QUESTION, question.code(), question.text().text(), reasons))
        .toList();
  }

  private static List<Reason> reasons(List<Change> changes) {
    List<Reason> reasons = new ArrayList<>();
    for (Change change : changes) {
      switch (change) {
        case Change.Appeared appeared -> reasons.add(Reason.BEGINS);
        case Change.Replaced replaced -> reasons.add(Reason.REPLACED);
        case Change.Merged merged -> reasons.add(Reason.MERGED);
        case Change.Split split -> reasons.add(Reason.SPLIT);
        case Change.Regrouped regrouped -> reasons.add(Reason.REPLACED);
        case Change.Rescaled rescaled -> reasons.add(Reason.OTHER_SCALE);
        case Change.Turned turned -> reasons.add(Reason.OTHER_POLARITY);
        case Change.Recomposed recomposed -> reasons.add(Reason.OTHER_PARTS);
        default -> { }
      }
    }
    return reasons.stream().distinct().toList();
  }
}
