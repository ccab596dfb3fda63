package org.prongsai.server.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an invented agency disclosed in an earlier year, typed as people type it.
 *
 * @param year Buddhist era
 * @param published codes of its items
 */
record DisclosedYear(int year, List<PlanOfYear> plans, List<FormOfYear> forms, List<ProofOfItem> proofs,
    List<String> published) {

  static final DisclosedYear NOTHING = new DisclosedYear(0, List.of(), List.of(), List.of(), List.of());

  record PlanOfYear(int year, Afterwards.YearlyPlan plan) {}

  /**
   * @param nothing months, or all, of which is stated that there was nothing
   */
  record FormOfYear(int year, String form, List<Typed> entries, List<String> nothing) {}

  /**
   * @param said by field; of a file its name beside the file that says it, of what stands above the title of that entry
   * @param none fields of which is stated that there is none
   */
  record Typed(Map<String, String> said, Set<String> none) {}

  /** What proves components that no work writes. */
  record ProofOfItem(String item, List<Integer> components, String title, @Nullable String address) {}
}
