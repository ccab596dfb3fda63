package org.prongsai.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.criteria.Rounding;
import org.prongsai.scoring.exact.Fraction;

/** Scores computed from given figures taken at face value, rounded where the criteria round and nowhere else. */
final class FaceValues {

  private final FigureNet net;
  private final Map<Figure, List<Composition>> making;
  private final Map<Figure, Fraction> standing;
  private final Map<Figure, Optional<Fraction>> known = new HashMap<>();

  /** @param standing the figures that are believed, with their values */
  FaceValues(FigureNet net, Map<Figure, Fraction> standing) {
    this.net = net;
    this.making = net.making();
    this.standing = standing;
  }

  /** The value with which the figures above compute; empty when figures below it are missing. */
  Optional<Fraction> of(Figure figure) {
    Optional<Fraction> value = known.get(figure);
    if (value == null) {
      value = standing.containsKey(figure) ? Optional.of(published(figure)) : computed(figure);
      known.put(figure, value);
    }
    return value;
  }

  private Fraction published(Figure figure) {
    Fraction value = standing.getOrDefault(figure, Fraction.ZERO);
    return figure.isAggregate() ? value : rounded(value, Rounding.Stage.QUESTION);
  }

  private Optional<Fraction> computed(Figure figure) {
    for (Composition composition : making.getOrDefault(figure, List.of())) {
      Optional<Fraction> value = combined(composition);
      if (value.isPresent()) {
        return composition.rounding() == null ? value : value.map(this::rounded);
      }
    }
    return Optional.empty();
  }

  private Optional<Fraction> combined(Composition composition) {
    List<Optional<Fraction>> parts = composition.parts().stream().map(this::of).toList();
    if (parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Fraction> values = parts.stream().map(Optional::orElseThrow).toList();
    if (!composition.hasKnownShares()) {
      return Set.copyOf(values).size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < values.size(); i++) {
      sum = sum.plus(values.get(i).times(composition.shares().get(i)));
    }
    return Optional.of(sum);
  }

  private Fraction rounded(Fraction value, Rounding.Stage stage) {
    return net.rounding().stages().contains(stage) ? rounded(value) : value;
  }

  private Fraction rounded(Fraction value) {
    return value.atPlaces(net.rounding().places());
  }
}
