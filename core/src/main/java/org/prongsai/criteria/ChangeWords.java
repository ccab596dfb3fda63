package org.prongsai.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;

/** Changes as sentences for an officer. */
public final class ChangeWords {

  private final Language language;
  private final CriteriaWords words;

  public ChangeWords(Language language) {
    this.language = language;
    this.words = new CriteriaWords(language);
  }

  public String of(Change change) {
    return switch (change) {
      case Change.Appeared it -> say("appeared", words.of(it.subject()), it.code(), in(it.name()));
      case Change.Gone it -> say("gone", words.of(it.subject()), it.code(), in(it.name()));
      case Change.Renumbered it -> say("renumbered", words.of(it.subject()), it.from(), it.to(), in(it.name()));
      case Change.Replaced it -> say(
          "replaced", words.of(it.subject()), it.from(), in(it.fromName()), it.to(), in(it.toName()));
      case Change.Merged it -> say("merged", words.of(it.subject()), list(it.from()), it.to(), in(it.name()));
      case Change.Split it -> say("split", words.of(it.subject()), it.from(), list(it.to()), in(it.name()));
      case Change.Regrouped it -> say("regrouped", words.of(it.subject()), list(it.from()), list(it.to()));
      case Change.Reworded it -> say("reworded", words.of(it.subject()), it.code(), in(it.from()), in(it.to()))
          + doubt(it.from(), it.to());
      case Change.Moved it -> say("moved", words.of(it.subject()), it.code(), in(it.from()), in(it.to()));
      case Change.Unknown it -> say("unknown-" + Words.of(it.subject()), it.instrument(), it.criteria());
      case Change.Rescaled it -> say("rescaled", part(it.code(), it.part()), answers(it.from()), answers(it.to()))
          + doubt(it.from().scale().standing(), it.to().scale().standing());
      case Change.Turned it -> say("turned", part(it.code(), it.part()), words.of(it.from()), words.of(it.to()));
      case Change.Recomposed it -> say("recomposed", it.code(), list(it.gone()), list(it.added()));
      case Change.Rescheduled it -> say("rescheduled", it.code(), words.of(it.from()), words.of(it.to()))
          + doubt(it.from().standing(), it.to().standing());
      case Change.ComponentAdded it -> say("component-added", it.code(), in(it.text())) + doubt(it.text(), it.text());
      case Change.ComponentGone it -> say("component-gone", it.code(), in(it.text())) + doubt(it.text(), it.text());
      case Change.ComponentReworded it -> say("component-reworded", it.code(), in(it.from()), in(it.to()))
          + doubt(it.from(), it.to());
      case Change.ComponentObliged it -> say(
          it.required() ? "component-required" : "component-optional", it.code(), in(it.text()));
      case Change.Readdressed it -> say(
          "readdressed", words.of(it.subject()), it.code(), words.of(it.from()), words.of(it.to()));
      case Change.Reformed it -> say("reformed", it.code(), form(it.from()), form(it.to()));
      case Change.Refed it -> say("refed", it.code(), words.of(it.from()), words.of(it.to()));
      case Change.Reweighed it -> say(
          "reweighed", words.of(it.subject()), it.code(), words.of(it.from()), words.of(it.to()))
          + doubt(it.from().standing(), it.to().standing());
      case Change.Recombined it -> say(
          "recombined", words.of(it.subject()), it.code(), words.of(it.from()), words.of(it.to()));
      case Change.Rebounded it -> say("rebounded", it.to().code(), words.of(it.from()), words.of(it.to()));
      case Change.Resampled it -> say("resampled", it.part() == null ? it.instrument() : it.instrument() + "/" + it.part(),
          words.of(it.from()), words.of(it.to()));
      case Change.Rerounded it -> say("rerounded", words.of(it.from()), words.of(it.to()));
    };
  }

  private String say(String key, Object... arguments) {
    return words.text("change." + key, arguments);
  }

  /** Two records of the same sentence may differ where one of them is not the sentence itself. */
  private String doubt(StatedText from, StatedText to) {
    return doubt(from.standing(), to.standing());
  }

  private String doubt(Standing from, Standing to) {
    boolean sure = from.compareTo(Standing.AGENCY_COPY) <= 0 && to.compareTo(Standing.AGENCY_COPY) <= 0;
    return sure ? "" : " " + words.text("standing.uncertain");
  }

  private String answers(Change.Answers answers) {
    return words.of(answers.scale(), answers.polarity());
  }

  private String in(LocalText text) {
    return text.in(language);
  }

  private String in(StatedText text) {
    return in(text.text());
  }

  private String form(@Nullable String form) {
    return form == null ? words.text("weight.none") : form;
  }

  private static String part(String code, @Nullable Integer part) {
    return part == null ? code : code + "." + part;
  }

  private String list(List<String> texts) {
    return texts.isEmpty() ? words.text("weight.none") : String.join(", ", texts);
  }
}
