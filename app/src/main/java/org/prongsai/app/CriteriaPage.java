package org.prongsai.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.CalendarEntry;
import org.prongsai.criteria.Combination;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaWords;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.Level;
import org.prongsai.criteria.LocalText;
import org.prongsai.criteria.Question;
import org.prongsai.criteria.SamplingRule;
import org.prongsai.criteria.StatedText;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.criteria.WeightRange;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.thai.ThaiDates;

/** The criteria as a text for reading: nothing left out, nothing that is not official without its mark. */
final class CriteriaPage {

  private final Criteria criteria;
  private final Language language;
  private final CriteriaWords words;
  private final StringBuilder page = new StringBuilder();

  CriteriaPage(Criteria criteria, Language language) {
    this.criteria = criteria;
    this.language = language;
    this.words = new CriteriaWords(language);
  }

  String text() {
    line(0, criteria.id() + "  " + criteria.name().in(language));
    line(0, say("head", criteria.framework(), criteria.fiscalYear(), words.of(criteria.rounding())));
    section("instruments", criteria.instruments());
    criteria.instruments().forEach(this::instrument);
    for (Instrument instrument : criteria.instruments()) {
      for (Indicator indicator : criteria.indicatorsOf(instrument)) {
        indicator(indicator);
      }
    }
    section("levels", criteria.levels());
    criteria.levels().forEach(this::level);
    section("sampling", criteria.sampling());
    criteria.sampling().forEach(this::sampling);
    section("calendar", criteria.calendar());
    criteria.calendar().forEach(this::calendar);
    section("gaps", criteria.gaps());
    for (LocalText gap : criteria.gaps()) {
      line(1, "- " + gap.in(language));
    }
    section("sources", List.copyOf(criteria.sources().keySet()));
    for (Map.Entry<String, String> source : new TreeMap<>(criteria.sources()).entrySet()) {
      line(1, source.getKey() + ": " + source.getValue());
    }
    return page.toString().stripTrailing();
  }

  private void instrument(Instrument instrument) {
    line(1, instrument.code() + " " + marked(instrument.name()));
    line(2, words.of(instrument.kind()) + " · " + words.percent(instrument.weight()) + " · "
        + words.of(instrument.combination()));
    for (Instrument.Part part : instrument.parts()) {
      line(2, part.code() + ": " + marked(part.name()) + " · " + words.percent(part.weight()));
    }
  }

  private void indicator(Indicator indicator) {
    page.append('\n');
    line(0, say("indicator", indicator.no(), marked(indicator.name())));
    combined(1, indicator.combination(), indicator.weight());
    if (!indicator.variants().isEmpty()) {
      line(1, say("variants", String.join(", ", indicator.variants())));
    }
    criteria.questionsOf(indicator).forEach(this::question);
    criteria.subIndicatorsOf(indicator).forEach(this::subIndicator);
  }

  private void combined(int depth, Combination combination, @Nullable WeightRange weight) {
    line(depth, words.of(combination) + (weight == null ? "" : " · " + weight(weight)));
  }

  private String weight(WeightRange weight) {
    return join(say("weight", words.of(weight)), words.mark(weight.standing()));
  }

  private void question(Question question) {
    line(1, question.code() + " " + marked(question.text()));
    details(3, question.text());
    if (question.note() != null) {
      line(3, say("note", marked(question.note())));
    }
    if (question.parts().isEmpty()) {
      line(3, join(words.of(question.scale(), question.polarity()), words.mark(question.scale().standing())));
    }
    for (Question.SubQuestion part : question.parts()) {
      line(3, "(" + part.no() + ") " + marked(part.text()));
      line(5, join(words.of(part.scale(), part.polarity()), words.mark(part.scale().standing())));
    }
    if (!question.appliesTo().isEmpty()) {
      line(3, say("applies", words.of(question.appliesTo())));
    }
  }

  private void subIndicator(SubIndicator sub) {
    line(1, say("sub-indicator", sub.no(), marked(sub.name())));
    combined(2, sub.combination(), sub.weight());
    String group = "";
    for (Item item : criteria.itemsOf(sub)) {
      if (item.group() != null && !item.group().th().equals(group)) {
        group = item.group().th();
        line(2, say("group", marked(item.group())));
      }
      item(item);
    }
  }

  private void item(Item item) {
    line(2, item.code() + " " + marked(item.name()));
    details(4, item.name());
    StringBuilder facts = new StringBuilder(join(words.of(item.period()), words.mark(item.period().standing())));
    facts.append(" · ").append(words.of(item.feed()));
    if (!item.follows().isEmpty()) {
      facts.append(" · ").append(say("follows", String.join(", ", item.follows())));
    }
    if (item.form() != null) {
      facts.append(" · ").append(say("form", item.form()));
    }
    if (item.weight() != null) {
      facts.append(" · ").append(weight(item.weight()));
    }
    if (!item.appliesTo().isEmpty()) {
      facts.append(" · ").append(say("applies", words.of(item.appliesTo())));
    }
    line(4, facts.toString());
    details(4, item.period().printed(), item.period().note());
    for (Item.Component component : item.components()) {
      String optional = component.required() ? "" : " " + say("optional");
      String applies = component.appliesTo().isEmpty() ? "" : " " + say("applies", words.of(component.appliesTo()));
      line(4, "(" + component.no() + ") " + marked(component.text()) + optional + applies);
      details(6, component.text());
    }
    if (item.components().isEmpty()) {
      line(4, say("no-components"));
    }
  }

  private void level(Level level) {
    line(1, join(words.of(level), words.mark(level.name().standing())) + " · "
        + Message.of("criteria.level." + (level.passes() ? "passes" : "fails")).in(language));
  }

  private void sampling(SamplingRule rule) {
    line(1, rule.instrument() + (rule.part() == null ? "" : "/" + rule.part()) + ": " + words.of(rule));
    line(2, marked(rule.population()));
  }

  private void calendar(CalendarEntry entry) {
    line(1, say("step", date(entry.start()), date(entry.end()), marked(entry.name())));
  }

  private String date(@Nullable LocalDate date) {
    if (date == null) {
      return "…";
    }
    return language == Language.THAI ? ThaiDates.brief(date) : date.toString();
  }

  private void details(int depth, StatedText text) {
    details(depth, text.printed(), text.note());
  }

  private void details(int depth, @Nullable String printed, @Nullable String note) {
    if (printed != null) {
      line(depth, say("printed", printed));
    }
    if (note != null) {
      line(depth, say("note", note));
    }
  }

  private String marked(StatedText text) {
    return join(text.text().in(language), words.mark(text.standing()));
  }

  private static String join(String text, String mark) {
    return mark.isEmpty() ? text : text + " " + mark;
  }

  private void section(String key, List<?> elements) {
    page.append('\n');
    line(0, say(key));
    if (elements.isEmpty()) {
      line(1, say("nothing"));
    }
  }

  private void line(int depth, String text) {
    page.append(" ".repeat(2 * depth)).append(text).append('\n');
  }

  private String say(String key, Object... arguments) {
    return Message.of("app.criteria.page." + key, arguments).in(language);
  }
}
