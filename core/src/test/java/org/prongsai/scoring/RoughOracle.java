package org.prongsai.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Proves some contradictions in another way than the code under test: intervals in binary floating point, narrowed along each
 * composition again and again, with a margin far wider than the errors of the arithmetic.
 */
final class RoughOracle {

  private static final double MARGIN = 1e-7;

  private final Map<String, double[]> boxes = new HashMap<>();
  private boolean empty;

  static boolean provesContradiction(RandomYear year, List<KnownScore> given) {
    RoughOracle oracle = new RoughOracle();
    for (KnownScore score : given) {
      double value = score.score().doubleValue();
      oracle.narrow(RandomYear.name(score.code(), score.part()), value - 0.005, value + 0.005);
    }
    for (int round = 0; round < 12 && !oracle.empty; round++) {
      year.made.forEach(oracle::narrow);
    }
    return oracle.empty;
  }

  private double[] box(String name) {
    return boxes.computeIfAbsent(name, n -> new double[] {0, 100});
  }

  private void narrow(String name, double low, double high) {
    double[] box = box(name);
    box[0] = Math.max(box[0], low);
    box[1] = Math.min(box[1], high);
    empty |= box[0] > box[1] + MARGIN;
  }

  private void narrow(RandomYear.Made made) {
    if (made.shares() == null) {
      double least = made.parts().stream().mapToDouble(part -> box(part)[0]).min().orElse(0);
      double most = made.parts().stream().mapToDouble(part -> box(part)[1]).max().orElse(100);
      narrow(made.whole(), least - made.slack(), most + made.slack());
      return;
    }
    double low = -made.slack();
    double high = made.slack();
    for (int i = 0; i < made.parts().size(); i++) {
      low += made.shares().get(i).doubleValue() * box(made.parts().get(i))[0];
      high += made.shares().get(i).doubleValue() * box(made.parts().get(i))[1];
    }
    narrow(made.whole(), low, high);
    double[] whole = box(made.whole()).clone();
    for (int i = 0; i < made.parts().size(); i++) {
      double share = made.shares().get(i).doubleValue();
      if (share > 0) {
        double[] part = box(made.parts().get(i)).clone();
        narrow(made.parts().get(i),
            part[1] - (high - whole[0]) / share, part[0] + (whole[1] - low) / share);
      }
    }
  }
}
