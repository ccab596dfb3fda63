package org.prongsai.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.DataPeriod;
import org.prongsai.criteria.Item;

/**
 * What a proof is held against.
 *
 * @param item the code, as in {@code O12}
 * @param name of the item, as the criteria print it
 * @param parts the components that this proof should show; empty when it need not show any
 * @param agency the full name
 * @param machineReadable whether rows and columns have to be there for computers
 * @param today the day of the judgement
 */
public record Expected(
    String item, String name, DataPeriod period, List<Part> parts, String agency, boolean machineReadable,
    LocalDate today) {

  public Expected {
    parts = List.copyOf(parts);
  }

  /** @param required false for "ถ้ามี" */
  public record Part(int no, String text, boolean required) {}

  /**
   * What the criteria ask of a proof for an item.
   *
   * @param shown the numbers of the components that this proof is given for; empty for all that apply to the agency
   */
  public static Expected of(Item item, AgencyKind kind, String agency, Set<Integer> shown, LocalDate today) {
    List<Part> parts = item.components().stream()
        .filter(part -> part.appliesTo().isEmpty() || part.appliesTo().contains(kind))
        .filter(part -> shown.isEmpty() || shown.contains(part.no()))
        .map(part -> new Part(part.no(), part.text().th(), part.required())).toList();
    return new Expected(item.code(), item.name().th(), item.period(), parts, agency, item.form() != null, today);
  }
}
