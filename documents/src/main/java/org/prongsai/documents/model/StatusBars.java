package org.prongsai.documents.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How many of each owner's things stand where, as measures of units.
 *
 * @param statuses in the order in which they are drawn, the best first
 */
public record StatusBars(
    String title, String description, List<Status> statuses, List<Owner> owners, boolean tabled)
    implements ChartData {

  /** @throws IllegalArgumentException when an owner has not one count a status */
  public StatusBars {
    statuses = List.copyOf(statuses);
    owners = List.copyOf(owners);
    int count = statuses.size();
    if (owners.stream().anyMatch(owner -> owner.counts().size() != count)) {
      throw new IllegalArgumentException("counts of " + count + " statuses: " + owners);
    }
  }

  /** How far a thing is; each is drawn with a pattern of its own. */
  public enum Standing { DONE, UNDER_WAY, NOT_STARTED, LATE, DROPPED }

  /** A standing, and what it is called here. */
  public record Status(String label, Standing standing) {}

  /** @param counts one a status */
  public record Owner(String label, List<Integer> counts) {

    public Owner {
      counts = List.copyOf(counts);
    }
  }

  @Override
  public StatusBars worded(UnaryOperator<String> wording) {
    return new StatusBars(
        wording.apply(title), wording.apply(description),
        statuses.stream().map(status -> new Status(wording.apply(status.label()), status.standing())).toList(),
        owners.stream().map(owner -> new Owner(wording.apply(owner.label()), owner.counts())).toList(), tabled);
  }
}
