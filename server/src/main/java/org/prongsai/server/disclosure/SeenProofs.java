package org.prongsai.server.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.precheck.Look;
import org.prongsai.server.precheck.LookQueue;
import org.prongsai.server.precheck.Looks;
import org.prongsai.server.precheck.Objection;

/**
 * What was seen of proofs, for a page.
 *
 * @param looks by the proofs' keys
 * @param waiting the keys of those that are being looked at
 * @param on whether addresses outside are looked at
 */
record SeenProofs(Map<String, Look> looks, Set<String> waiting, boolean on) {

  static SeenProofs of(Looks looks, LookQueue queue, long agency, List<Evidence> evidence) {
    return new SeenProofs(looks.latest(agency, evidence.stream().map(each -> Evidence.owner(each.id())).toList()),
        queue.waiting(agency), looks.on());
  }

  @Nullable Look of(Evidence each) {
    return looks.get(Evidence.owner(each.id()));
  }

  boolean isWaiting(Evidence each) {
    return waiting.contains(Evidence.owner(each.id()));
  }

  /** Whether nobody can look at it from here. */
  boolean isOutOfReach(Evidence each) {
    return !on && each.kind() == Evidence.Kind.ADDRESS;
  }

  /** What is said of it at one component: what is about the whole proof stands at the first that it proves. */
  List<Objection> at(Evidence each, int component) {
    Look look = of(each);
    return look == null ? List.of() : look.objections().stream().filter(objection -> objection.component() == null
        ? each.components().first() == component : objection.component() == component).toList();
  }
}
