package org.prongsai.scoring;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.scoring.exact.Fraction;

/**
 * How a figure is made of the figures below it.
 *
 * @param parts at least one
 * @param shares of the parts, summing to one; empty when nobody has published them
 * @param rounding the figure that stands for what rounding changes; null when the whole is used exactly
 * @param implied whether other compositions say the same, so that it adds nothing to what is possible
 */
record Composition(
    Figure whole, List<Figure> parts, List<Fraction> shares, @Nullable Figure rounding, boolean implied) {

  Composition {
    parts = List.copyOf(parts);
    shares = List.copyOf(shares);
  }

  boolean hasKnownShares() {
    return !shares.isEmpty();
  }

  Relation relation() {
    if (!hasKnownShares()) {
      return new Relation.Between(whole.index(), parts.stream().map(Figure::index).toList());
    }
    long scale = 1;
    for (Fraction share : shares) {
      scale = Relation.leastCommonMultiple(scale, share.denominator().longValueExact());
    }
    List<Relation.Term> terms = new ArrayList<>();
    terms.add(new Relation.Term(whole.index(), scale));
    for (int i = 0; i < parts.size(); i++) {
      long factor = shares.get(i).times(-scale).rounded(0, RoundingMode.UNNECESSARY).longValueExact();
      if (factor != 0) {
        terms.add(new Relation.Term(parts.get(i).index(), factor));
      }
    }
    if (rounding != null) {
      terms.add(new Relation.Term(rounding.index(), -scale));
    }
    return new Relation.Equation(terms);
  }
}
