package org.prongsai.procurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.thai.ThaiDigits;

/** Taxpayers' numbers as people write them: grouped by strokes or blanks, in either script. */
final class TaxIds {

  private TaxIds() {}

  /** Null with a problem when it is none. The number itself is not repeated in the problem: it may be a person's. */
  static @Nullable TaxId read(Field field, String written, List<Problem> problems) {
    String digits = ThaiDigits.toArabic(written).replaceAll("[\\s\\u00A0-]", "");
    if (!digits.matches("\\d{" + TaxId.LENGTH + "}")) {
      problems.add(Problem.of("procurement", 3104, Place.NOWHERE, field.label(), Integer.toString(digits.length())));
      return null;
    }
    if (!TaxId.checks(digits)) {
      problems.add(Problem.of("procurement", 3105, Place.NOWHERE, field.label(), digits.substring(TaxId.LENGTH - 4)));
      return null;
    }
    return new TaxId(digits);
  }
}
