package org.prongsai.server.disclosure;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.precheck.Look;
import org.prongsai.server.precheck.Verdict;

/**
 * The proofs of a year with what was seen of each: what broke first, then what is bad, doubtful, not yet seen, good.
 *
 * @param on whether addresses outside are looked at
 */
record WatchList(List<Watched> all, boolean on) {

  /** @param look null when nobody ever looked */
  record Watched(ItemView view, Evidence evidence, @Nullable Look look, boolean waiting) {

    boolean broke() {
      Look seen = look;
      return seen != null && seen.broke();
    }

    private int order() {
      Look seen = look;
      return broke() ? 0 : seen == null ? 3 : seen.verdict() == Verdict.BAD ? 1 : seen.verdict() == Verdict.DOUBTFUL ? 2 : 4;
    }
  }

  static WatchList of(List<ItemView> items, SeenProofs seen) {
    return new WatchList(items.stream().flatMap(view -> view.dossier().evidence().stream()
            .filter(each -> !each.carried() && !each.components().isEmpty() && each.kind() != Evidence.Kind.NONE)
            .map(each -> new Watched(view, each, seen.of(each), seen.isWaiting(each))))
        .sorted(Comparator.comparingInt(Watched::order)).toList(), seen.on());
  }

  int broke() {
    return (int) all.stream().filter(Watched::broke).count();
  }

  /** Those that may break: a file that is kept here does not. */
  long outside() {
    return all.stream().filter(each -> each.evidence().kind() == Evidence.Kind.ADDRESS).count();
  }

  int count(Verdict verdict) {
    return (int) all.stream().filter(each -> each.look() != null && each.look().verdict() == verdict).count();
  }

  int unseen() {
    return (int) all.stream().filter(each -> each.look() == null).count();
  }

  /** All but the good ones. */
  List<Watched> open() {
    return all.stream().filter(each -> each.order() != 4).toList();
  }
}
