package org.prongsai.app;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaWords;
import org.prongsai.criteria.DataPeriod;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.LocalText;
import org.prongsai.criteria.Polarity;
import org.prongsai.criteria.Question;
import org.prongsai.criteria.Scale;
import org.prongsai.criteria.StatedText;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.criteria.WeightRange;

/** Criteria as JSON: the fields of the file's form, each text with its own standing, each question with its own options. */
final class CriteriaJson {

  private CriteriaJson() {}

  static Map<String, @Nullable Object> of(Criteria criteria) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", criteria.id());
    json.put("framework", criteria.framework());
    json.put("fiscalYear", criteria.fiscalYear());
    json.put("name", of(criteria.name()));
    json.put("sources", criteria.sources());
    json.put("rounding", object("places", criteria.rounding().places(),
        "stages", criteria.rounding().stages().stream().sorted().map(ChangeJson::word).toList()));
    json.put("instruments", all(criteria.instruments(), CriteriaJson::of));
    json.put("indicators", all(criteria.indicators(), CriteriaJson::of));
    json.put("subIndicators", all(criteria.subIndicators(), CriteriaJson::of));
    json.put("questions", all(criteria.questions(), CriteriaJson::of));
    json.put("items", all(criteria.items(), CriteriaJson::of));
    json.put("levels", all(criteria.levels(), level -> object("code", level.code(), "name", of(level.name()),
        "minimum", level.minimum(), "eachInstrument", level.eachInstrument(), "passes", level.passes())));
    json.put("sampling", all(criteria.sampling(), rule -> object("instrument", rule.instrument(), "part", rule.part(),
        "minimum", rule.minimum(), "percent", rule.percent(), "most", rule.most(), "population", of(rule.population()))));
    json.put("calendar", all(criteria.calendar(), step -> object(
        "name", of(step.name()), "start", step.start(), "end", step.end())));
    json.put("gaps", all(criteria.gaps(), CriteriaJson::of));
    return json;
  }

  static Map<String, @Nullable Object> of(LocalText text) {
    return object("th", text.th(), "en", text.en());
  }

  private static Map<String, @Nullable Object> of(StatedText text) {
    Map<String, @Nullable Object> json = of(text.text());
    json.put("standing", text.standing().code());
    json.put("sources", text.sources());
    if (text.printed() != null) {
      json.put("printed", text.printed());
    }
    if (text.note() != null) {
      json.put("note", text.note());
    }
    return json;
  }

  private static Map<String, @Nullable Object> of(Instrument instrument) {
    return object("code", instrument.code(), "kind", ChangeJson.word(instrument.kind()), "name", of(instrument.name()),
        "weight", instrument.weight(), "combination", instrument.combination().code(),
        "parts", all(instrument.parts(), part -> object(
            "code", part.code(), "name", of(part.name()), "weight", part.weight())));
  }

  private static Map<String, @Nullable Object> of(Indicator indicator) {
    return object("no", indicator.no(), "id", indicator.id(), "instrument", indicator.instrument(),
        "name", of(indicator.name()), "variants", indicator.variants(), "combination", indicator.combination().code(),
        "weight", of(indicator.weight()));
  }

  private static Map<String, @Nullable Object> of(SubIndicator sub) {
    return object("no", sub.no(), "id", sub.id(), "indicator", sub.indicator(), "name", of(sub.name()),
        "combination", sub.combination().code(), "weight", of(sub.weight()));
  }

  private static Map<String, @Nullable Object> of(Question question) {
    return object("code", question.code(), "id", question.id(), "succeeds", question.succeeds(),
        "indicator", question.indicator(), "text", of(question.text()),
        "note", question.note() == null ? null : of(question.note()),
        "scale", question.scale().id(), "polarity", ChangeJson.word(question.polarity()),
        "options", options(question.scale(), question.polarity()),
        "parts", all(question.parts(), part -> object("no", part.no(), "text", of(part.text()),
            "scale", part.scale().id(), "polarity", ChangeJson.word(part.polarity()),
            "options", options(part.scale(), part.polarity()))),
        "appliesTo", kinds(question.appliesTo()));
  }

  /** In the order in which respondents see them, with the score that counts for this question. */
  private static List<Map<String, @Nullable Object>> options(Scale scale, Polarity polarity) {
    return all(scale.options(), option -> object(
        "label", of(option.label()), "score", CriteriaWords.score(option, polarity),
        "standing", scale.standing().code()));
  }

  private static Map<String, @Nullable Object> of(Item item) {
    return object("code", item.code(), "id", item.id(), "succeeds", item.succeeds(),
        "subIndicator", item.subIndicator(), "group", item.group() == null ? null : of(item.group()),
        "name", of(item.name()), "period", of(item.period()), "feed", ChangeJson.word(item.feed()),
        "follows", item.follows(), "form", item.form(), "weight", of(item.weight()),
        "appliesTo", kinds(item.appliesTo()),
        "components", all(item.components(), component -> object("no", component.no(), "text", of(component.text()),
            "required", component.required(), "appliesTo", kinds(component.appliesTo()))));
  }

  private static Map<String, @Nullable Object> of(DataPeriod period) {
    return object("kind", ChangeJson.word(period.kind()), "year", period.fiscalYear(),
        "standing", period.standing().code(), "printed", period.printed(), "note", period.note());
  }

  private static @Nullable Object of(@Nullable WeightRange weight) {
    return weight == null
        ? null
        : object("low", weight.low(), "high", weight.high(), "standing", weight.standing().code());
  }

  private static List<String> kinds(Collection<AgencyKind> kinds) {
    return kinds.stream().sorted().map(AgencyKind::code).toList();
  }

  private static <T> List<Map<String, @Nullable Object>> all(
      List<T> elements, Function<T, Map<String, @Nullable Object>> json) {
    return elements.stream().map(json).toList();
  }

  /** @param namesAndValues in turns */
  private static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return object;
  }
}
