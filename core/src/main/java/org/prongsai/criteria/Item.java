package org.prongsai.criteria;

import java.math.BigDecimal;
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
 * @param from the plans that write it, by their codes; empty where people bring its proof
 * @param views of those plans that it shows; empty where {@code from} is
 * @param forms that write it, by their codes in {@code forms.yaml}
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
    Set<AgencyKind> appliesTo,
    List<String> from,
    List<View> views,
    List<String> forms) {

  /** Written by nothing: people bring its proof. */
  public Item(String code, String id, List<String> succeeds, String subIndicator, @Nullable StatedText group, StatedText name,
      List<Component> components, DataPeriod period, Feed feed, List<String> follows, @Nullable WeightRange weight,
      @Nullable String form, Set<AgencyKind> appliesTo) {
    this(code, id, succeeds, subIndicator, group, name, components, period, feed, follows, weight, form, appliesTo, List.of(),
        List.of(), List.of());
  }

  public Item {
    succeeds = List.copyOf(succeeds);
    components = List.copyOf(components);
    follows = List.copyOf(follows);
    appliesTo = Set.copyOf(appliesTo);
    from = List.copyOf(from);
    views = List.copyOf(views);
    forms = List.copyOf(forms);
  }

  /** 0 or 100: an item has all its points or none. @param whole whether every component that applies is met */
  public static BigDecimal score(boolean whole) {
    return whole ? new BigDecimal(100) : BigDecimal.ZERO;
  }

  /**
   * @param no from 1, in the order of print
   * @param required false for "ถ้ามี"
   * @param appliesTo empty when for every kind of agency
   * @param shows what of the work must be there so that it is met by the work alone: facets of a plan by their names, of a
   *     form behind its code as in {@code executives.photo}; empty where only people can tell
   */
  public record Component(
      int no, StatedText text, boolean required, Set<AgencyKind> appliesTo, List<String> shows) {

    public Component(int no, StatedText text, boolean required, Set<AgencyKind> appliesTo) {
      this(no, text, required, appliesTo, List.of());
    }

    public Component {
      appliesTo = Set.copyOf(appliesTo);
      shows = List.copyOf(shows);
    }
  }

  /** How a plan is looked at. */
  public enum View {
    PLAN("activity", "budget", "period"),
    HALF_YEAR("progress", "spending"),
    REPORT("result", "spending", "problems", "suggestions"),
    ACTIVITIES("activity", "event");

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> usual;

    View(String... usual) {
      this.usual = List.of(usual);
    }

    /** What it has to show where the criteria name no components. */
    public List<String> usual() {
      return usual;
    }
  }

  /** The work whose rows are the item: disclosure that writes itself. */
  public enum Feed { PUBLICATION, PLAN, CASE, REGISTER, COMPUTED }
}
