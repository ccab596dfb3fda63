package org.prongsai.server.year;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.scoring.PublishedScores;

/** Whether the figures are read otherwise today than when they were entered. */
enum Reread {
  /** The same total and level. */
  SAME,
  /** Another one, since the criteria's file has changed. */
  BY_CRITERIA,
  /** Another one, since the engine has. */
  BY_ENGINE;

  static Reread of(Result result) {
    Entered then = result.entered();
    @Nullable BigDecimal now = result.card().total().score();
    boolean sameTotal = then.total() == null ? now == null : now != null && then.total().compareTo(now) == 0;
    boolean same = sameTotal && Objects.equals(then.level(), result.card().level().code());
    return same ? SAME : then.engine().equals(PublishedScores.ENGINE) ? BY_CRITERIA : BY_ENGINE;
  }
}
