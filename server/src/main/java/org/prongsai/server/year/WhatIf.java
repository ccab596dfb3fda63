package org.prongsai.server.year;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/**
 * Questions and items that are other than published, for once. It is kept nowhere but in the address, which can be handed
 * on.
 */
record WhatIf(List<KnownScore> set) {

  private static final BigDecimal FULL = new BigDecimal(100);

  WhatIf {
    set = List.copyOf(set);
  }

  /** Leaves out what is as published. */
  static WhatIf of(List<KnownScore> typed, Scorecard published) {
    return new WhatIf(typed.stream().filter(score -> published.item(score.code(), score.part()).map(figure -> {
      BigDecimal now = figure.score();
      return now == null || now.compareTo(score.score()) != 0;
    }).orElse(false)).toList());
  }

  /** These changes, and full marks for the steps of a way. */
  WhatIf with(List<Scorecard.Step> steps) {
    Map<String, KnownScore> all = new LinkedHashMap<>();
    set.forEach(score -> all.put(EnteredScore.figure(score.code(), score.part()), score));
    steps.forEach(step -> all.put(EnteredScore.figure(step.code(), step.part()),
        new EnteredScore(step.code(), step.part(), FULL, 0).known()));
    return new WhatIf(new ArrayList<>(all.values()));
  }

  /** By figure, as in the address. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    set.forEach(score -> fields.put(EnteredScore.figure(score.code(), score.part()),
        score.score().stripTrailingZeros().toPlainString()));
    return fields;
  }

  /** With the question mark before it; empty when nothing is set. */
  String query() {
    return set.isEmpty() ? "" : "?" + fields().entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What the field of a figure holds: what was set, else what was published; empty when that is not known. */
  String value(ScoredFigure figure) {
    @Nullable BigDecimal score = figure.score();
    String published = score == null ? "" : score.stripTrailingZeros().toPlainString();
    return fields().getOrDefault(EnteredScore.figure(figure.code(), figure.part()), published);
  }

  boolean isFull(ScoredFigure figure) {
    return value(figure).equals("100");
  }
}
