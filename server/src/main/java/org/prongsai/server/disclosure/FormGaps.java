package org.prongsai.server.disclosure;

import java.util.List;
import org.prongsai.criteria.LocalText;
import org.prongsai.form.Facet;
import org.prongsai.form.Facet.Lack;
import org.prongsai.form.FormKind;
import org.prongsai.form.Values;
import org.prongsai.server.disclosure.Living.Gap;
import org.prongsai.server.disclosure.Living.Shown;
import org.prongsai.thai.ThaiDates;

/** What a form lacks, in words that lead to where it is filled in. */
final class FormGaps {

  private FormGaps() {}

  /** @param path of the office's page of the form; an entry's number follows it */
  static Shown shown(FormKind form, Facet facet, String path) {
    return switch (facet) {
      case Facet.Met() -> new Shown.Met();
      case Facet.None(LocalText words) -> new Shown.None(words.th());
      case Facet.Missing(List<Lack> lacks) -> new Shown.Missing(lacks.stream().map(lack -> gap(form, lack, path)).toList());
    };
  }

  private static Gap gap(FormKind form, Lack lack, String path) {
    return switch (lack) {
      case Lack.NoEntry() -> new Gap(Words.of("disclosure.gap.entry", form.name()), path);
      case Lack.NoAnswer(var entry, var field) ->
          new Gap(Words.of("disclosure.gap.answer", Values.text(form, form.title(), entry), field.name()), path + "/" + entry.id());
      case Lack.NoOption(var field, var option) ->
          new Gap(Words.of("disclosure.gap.option", form.name(), field.name(), option.name()), path + "/new");
      case Lack.NoMonth(var month) -> new Gap(Words.of("disclosure.gap.month", form.name(), ThaiDates.official(month)), path);
      case Lack.WrongYears(var entry, var field) ->
          new Gap(Words.of("disclosure.gap.years", Values.text(form, form.title(), entry)), path + "/" + entry.id());
    };
  }
}
