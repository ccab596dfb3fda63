package org.prongsai.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prongsai.message.Message;
import org.prongsai.scoring.Contradictions.Found;

/** Says of each contradiction which figures it is made of, which single change would mend it, and why, in a sentence. */
final class ContradictionReport {

  private static final Comparator<Given> HIGHEST_FIRST =
      Comparator.<Given, Figure.Kind>comparing(g -> g.figure().kind()).reversed().thenComparing(Given::id);

  private final Judgement judgement;

  ContradictionReport(Judgement judgement) {
    this.judgement = judgement;
  }

  List<Scorecard.Contradiction> all() {
    return judgement.contradictions().stream().map(this::report).toList();
  }

  private Scorecard.Contradiction report(Found found) {
    List<Given> figures = found.figures().stream().sorted(HIGHEST_FIRST).toList();
    List<Scorecard.Repair> repairs = new ArrayList<>();
    for (Given figure : figures) {
      judgement.leftFor(figure, found).ifPresent(left -> repairs.add(new Scorecard.Repair(
          figure.figure().code(), figure.figure().part(), ScorecardPages.printed(figure.score()),
          ScorecardPages.low(left), ScorecardPages.high(left))));
    }
    List<Scorecard.GivenFigure> given = figures.stream()
        .map(f -> new Scorecard.GivenFigure(f.figure().code(), f.figure().part(), ScorecardPages.printed(f.score())))
        .toList();
    return new Scorecard.Contradiction(given, List.copyOf(repairs), message(found, figures, repairs));
  }

  private Message message(Found found, List<Given> figures, List<Scorecard.Repair> repairs) {
    Message what = figures.size() == 2 && figures.getFirst().excludes(figures.getLast())
        ? twice(found, figures)
        : aggregate(found, figures);
    if (repairs.isEmpty()) {
      return Message.of("scoring.contradiction.no-repair", what);
    }
    return Message.of("scoring.contradiction.repairs", what, list(repairs.stream().map(this::repair).toList()));
  }

  private static Message twice(Found found, List<Given> figures) {
    Given aside = found.setAside();
    Given other = figures.getFirst().equals(aside) ? figures.getLast() : figures.getFirst();
    return Message.of(
        found.undecided() ? "scoring.contradiction.twice" : "scoring.contradiction.twice-decided",
        FigureNames.of(aside.figure()), ScorecardPages.printed(aside.score()), ScorecardPages.printed(other.score()));
  }

  private Message aggregate(Found found, List<Given> figures) {
    Given top = figures.getFirst();
    List<Message> rest = figures.stream().skip(1).map(f -> FigureNames.withValue(f.figure(), f.score())).toList();
    Optional<Interval> left = judgement.leftFor(top, found).or(() -> judgement.leftBy(found, top));
    return Message.of("scoring.contradiction.aggregate",
        FigureNames.of(top.figure()), ScorecardPages.printed(top.score()), list(rest),
        range(ScorecardPages.low(left.orElse(Interval.SCORES)), ScorecardPages.high(left.orElse(Interval.SCORES))));
  }

  private Message repair(Scorecard.Repair repair) {
    return Message.of("scoring.contradiction.repair", FigureNames.of(repair.code(), repair.part()), repair.given(),
        range(repair.low(), repair.high()));
  }

  private static Message range(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) == 0 ? Message.of("scoring.value", low) : Message.of("scoring.range", low, high);
  }

  private static Message list(List<Message> messages) {
    return messages.size() == 1
        ? messages.getFirst()
        : Message.of("scoring.list", messages.getFirst(), list(messages.subList(1, messages.size())));
  }
}
