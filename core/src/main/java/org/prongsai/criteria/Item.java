package org.prongsai.criteria;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item of a checklist: what an agency discloses. It scores 100 when every component that applies is met, else 0.
 *
 * @param code as in {@code O12}
 * @param id permanent over the years
 * @param succeeds ids of items of earlier years that it takes over or merges, where its own id is new
 * @param group display only; null when there is none
 * @param feed which kind of work fills it
 * @param follows codes of the items it reports on ("ตามข้อ O36")
 * @param weight within what combines it; null when that takes the plain mean or nothing at all is known. Where the weights
 *     of its sub-indicator and of its indicator are unknown, it is the share of the indicator
 * @param form the structured form that its data must have; null when free
 * @param appliesTo empty when it applies to every kind of agency
 */
public record Item(
    String code,
    String id,
    List<String> succeeds,
    String subIndicator,
    @Nullable StatedText group,
    StatedText name,
    List<Component> components,
    DataPeriod period,
    Feed feed,
    List<String> follows,
    @Nullable WeightRange weight,
    @Nullable String form,
    Set<AgencyKind> appliesTo) {

  public Item {
    succeeds = List.copyOf(succeeds);
    components = List.copyOf(components);
    follows = List.copyOf(follows);
    appliesTo = Set.copyOf(appliesTo);
  }

  public List<String> from() {
    return List.of();
  }

  public @Nullable View view() {
    return null;
  }

  public enum View { PLAN, HALF_YEAR, REPORT, ACTIVITIES }

  /**
   * @param no from 1, in the order of print
   * @param required false for "ถ้ามี"
   * @param appliesTo empty when for every kind of agency
   */
  public record Component(int no, StatedText text, boolean required, Set<AgencyKind> appliesTo) {
    public Component {
      appliesTo = Set.copyOf(appliesTo);
    }

    public List<String> shows() {
      return List.of();
    }
  }

  /** The work whose rows are the item: disclosure that writes itself. */
  public enum Feed { PUBLICATION, PLAN, CASE, REGISTER, COMPUTED }
}
