package org.prongsai.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;

/** A score card in the published JSON form. */
public final class ScorecardJson {

  private ScorecardJson() {}

  /** @param language of the sentences that explain contradictions; everything else is the same in all languages */
  public static Map<String, @Nullable Object> of(Scorecard card, Language language) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("criteria", card.criteria());
    json.put("total", figure(null, null, card.total()));
    Map<String, @Nullable Object> level = new LinkedHashMap<>();
    level.put("code", card.level().code());
    level.put("name", card.level().name());
    level.put("certain", card.level().certain());
    level.put("possible", card.level().possible());
    json.put("level", level);
    json.put("instruments", card.instruments().stream()
        .map(f -> withParts("code", name(f), f)).toList());
    json.put("indicators", card.indicators().stream()
        .map(f -> withParts("no", Integer.valueOf(name(f)), f)).toList());
    json.put("subIndicators", card.subIndicators().stream().map(f -> figure("no", name(f), f)).toList());
    json.put("items", card.items().stream().map(ScorecardJson::item).toList());
    json.put("contradictions", card.contradictions().stream().map(c -> contradiction(c, language)).toList());
    json.put("pathToNextLevel", card.pathToNextLevel().stream().map(ScorecardJson::step).toList());
    return json;
  }

  /** Without the word before the colon. */
  private static String name(ScoredFigure figure) {
    return figure.code().substring(figure.code().indexOf(':') + 1);
  }

  private static Map<String, @Nullable Object> figure(
      @Nullable String key, @Nullable Object name, ScoredFigure figure) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    if (key != null) {
      json.put(key, name);
    }
    json.put("score", figure.score());
    json.put("low", figure.low());
    json.put("high", figure.high());
    json.put("given", figure.given());
    return json;
  }

  private static Map<String, @Nullable Object> withParts(String key, Object name, ScoredFigure figure) {
    Map<String, @Nullable Object> json = figure(key, name, figure);
    json.put("parts", figure.parts().stream().map(part -> figure("part", part.part(), part)).toList());
    return json;
  }

  private static Map<String, @Nullable Object> item(ScoredFigure figure) {
    Map<String, @Nullable Object> json = coded(figure.code(), figure.part());
    json.putAll(figure(null, null, figure));
    return json;
  }

  private static Map<String, @Nullable Object> coded(String code, @Nullable String part) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("code", code);
    json.put("part", part);
    return json;
  }

  private static Map<String, @Nullable Object> contradiction(Scorecard.Contradiction contradiction, Language language) {
    List<Map<String, @Nullable Object>> figures = contradiction.figures().stream().map(figure -> {
      Map<String, @Nullable Object> json = coded(figure.code(), figure.part());
      json.put("given", figure.given());
      return json;
    }).toList();
    List<Map<String, @Nullable Object>> repairs = contradiction.repairs().stream().map(repair -> {
      Map<String, @Nullable Object> json = coded(repair.code(), repair.part());
      json.put("given", repair.given());
      json.put("low", repair.low());
      json.put("high", repair.high());
      return json;
    }).toList();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("figures", figures);
    json.put("repairs", repairs);
    json.put("message", contradiction.message().in(language));
    return json;
  }

  private static Map<String, @Nullable Object> step(Scorecard.Step step) {
    Map<String, @Nullable Object> json = coded(step.code(), step.part());
    json.put("from", step.from());
    json.put("to", step.to());
    json.put("gainLow", step.gainLow());
    json.put("gainHigh", step.gainHigh());
    json.put("for", step.closes());
    return json;
  }
}
