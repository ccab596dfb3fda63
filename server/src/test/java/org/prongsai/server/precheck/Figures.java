package org.prongsai.server.precheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.evidence.Finding.Seriousness;

/** How much of what is found is true, and how much of what is true is found. Notes count as nothing found. */
final class Figures {

  private final Map<String, int[]> byKind = new TreeMap<>();
  private final Map<String, int[]> byFinding = new TreeMap<>();
  private final int[] all = new int[3];
  private final List<String> slips = new ArrayList<>();
  private int right;
  private int proofs;

  void add(Prepared proof, Looked looked) {
    Set<String> found = looked.findings().stream().filter(finding -> finding.seriousness() != Seriousness.NOTE)
        .map(finding -> finding.code() + (finding.component() == null ? "" : ":" + finding.component()))
        .collect(Collectors.toCollection(TreeSet::new));
    proofs++;
    right += found.equals(proof.truth()) ? 1 : 0;
    for (String each : found) {
      count(proof.kind(), each, proof.truth().contains(each) ? 0 : 1);
    }
    proof.truth().stream().filter(each -> !found.contains(each)).forEach(each -> count(proof.kind(), each, 2));
    if (!found.equals(proof.truth())) {
      slips.add(proof.kind() + ", " + proof.name() + ": found " + found + ", true is " + new TreeSet<>(proof.truth()));
    }
  }

  /** @param column 0 found and true, 1 found only, 2 true only */
  private void count(String kind, String finding, int column) {
    byKind.computeIfAbsent(kind, ignored -> new int[3])[column]++;
    byFinding.computeIfAbsent(finding.replaceFirst(":.*", ""), ignored -> new int[3])[column]++;
    all[column]++;
  }

  double precision() {
    return share(all[0], all[1]);
  }

  double recall() {
    return share(all[0], all[2]);
  }

  /** Without the proofs themselves: the held-out ones are not to be looked at. */
  String table(String title) {
    StringBuilder out = new StringBuilder(title + ": " + proofs + " proofs, " + right + " judged exactly; " + line("all", all));
    out.append("  by finding\n");
    byFinding.forEach((finding, counts) -> out.append("    ").append(line(finding, counts)));
    out.append("  by kind of proof\n");
    byKind.forEach((kind, counts) -> out.append("    ").append(line(kind, counts)));
    return out.toString();
  }

  List<String> slips() {
    return slips;
  }

  private static String line(String name, int[] counts) {
    return String.format(Locale.ROOT, "%-22s precision %.3f  recall %.3f  (%d true found, %d false, %d missed)%n", name,
        share(counts[0], counts[1]), share(counts[0], counts[2]), counts[0], counts[1], counts[2]);
  }

  private static double share(int right, int wrong) {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }
}
