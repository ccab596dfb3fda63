package org.prongsai.findings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Standing;

/**
 * What can be said and done about one question or item below full marks.
 *
 * @param code of the question or item, in the numbering of the criteria
 * @param standing how sure the advice is: of the text it answers, and of the papers it was learned from
 * @param sources names in {@link Knowledge#sources()}
 * @param issue the weakness, as agencies write it
 * @param causes why it may be so
 * @param measures what is done about it
 * @param steps in order; a step may begin with a role in braces ({@code {treasury}}) whose unit does it
 * @param proof what shows that it was done
 * @param owes roles whose units owe a part of it, each its own
 * @param compiles the role that gathers the parts; null when one unit does it alone
 * @param components for items: by number of the component, what to say when that one is missing
 */
public record Advice(
    String code,
    Standing standing,
    List<String> sources,
    String issue,
    List<String> causes,
    List<String> measures,
    List<String> steps,
    List<String> proof,
    List<String> owes,
    @Nullable String compiles,
    Map<Integer, MissingComponent> components) {

  public Advice {
    sources = List.copyOf(sources);
    causes = List.copyOf(causes);
    measures = List.copyOf(measures);
    steps = List.copyOf(steps);
    proof = List.copyOf(proof);
    owes = List.copyOf(owes);
    components = Map.copyOf(components);
  }

  /**
   * @param missing how the lack is worded
   * @param step what to do about it
   */
  public record MissingComponent(String missing, String step) {}
}
