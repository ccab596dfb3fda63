package org.prongsai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.check.Remark.Severity;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.thai.DatePhrase;
import org.prongsai.thai.DateReader;

/** What was done, told in the words of another row (seed 2: O18 repeats O15). */
final class CopiedText implements Rule {

  /** Shorter texts are formulas ("ดำเนินการแล้วเสร็จ"), not copies. */
  private static final int LEAST_LETTERS = 40;

  private record Told(Place place, Message where, String text) {
    boolean isFormula() {
      return words(text).length() < LEAST_LETTERS;
    }

    String wording() {
      return text.replaceAll("[\\s\\p{Punct}]", "");
    }
  }

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<Told> all = new ArrayList<>();
    for (Row row : paper.year().rows()) {
      String text = String.join(" ", row.progress()) + String.join(" ", row.results());
      all.add(new Told(row.place(), paper.where(row), text));
    }
    for (DisclosureRow row : paper.year().disclosure()) {
      all.add(new Told(row.place(), Paper.where(row), String.join(" ", row.progress())));
    }
    Map<String, Told> first = new LinkedHashMap<>();
    List<Remark> remarks = new ArrayList<>();
    for (Told told : all) {
      Told before = told.isFormula() ? null : first.putIfAbsent(told.wording(), told);
      if (before != null) {
        remarks.add(new Remark("copied-text", Severity.WRONG, told.place(), told.where(), List.of(before.where())));
      }
    }
    return remarks.stream();
  }

  /** The letters, without dates: who did it and when is a formula too. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text);
    for (DatePhrase date : DateReader.readAll(text, null).reversed()) {
      words.delete(date.start(), date.end());
    }
    return Likeness.letters(words.toString());
  }
}
