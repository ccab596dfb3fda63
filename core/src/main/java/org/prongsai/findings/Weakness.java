package org.prongsai.findings;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.StatedText;

/**
 * A question or item that is surely below full marks.
 *
 * @param part of the instrument; null when it has none
 * @param subIndicator of an item; null for questions
 * @param topic what is asked or shown, with its standing
 * @param score null when the published figure is contradicted: then it lies between {@code low} and {@code high}
 * @param missing the components that are said to be missing; empty when nobody has said which
 * @param advice null when the knowledge has none
 * @param units who owes a part, by the names that this kind of agency uses
 * @param compiles the unit that gathers the parts; null when one does it alone or there is no advice
 */
public record Weakness(
    String code,
    @Nullable String part,
    int indicator,
    @Nullable String subIndicator,
    StatedText topic,
    @Nullable BigDecimal score,
    BigDecimal low,
    BigDecimal high,
    List<Item.Component> missing,
    @Nullable Advice advice,
    List<String> units,
    @Nullable String compiles) {

  public Weakness {
    missing = List.copyOf(missing);
    units = List.copyOf(units);
  }
}
