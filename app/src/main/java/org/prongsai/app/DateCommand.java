package org.prongsai.app;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.JsonText;
import org.prongsai.thai.DatePhrase;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Length;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads one expression of time a line, prints one JSON object a line. */
@Command(name = "date")
final class DateCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--fiscal-year", paramLabel = "2566")
  private @Nullable String fiscalYear;

  DateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<FiscalYear> given = fiscalYear == null ? Optional.empty() : FiscalYear.parse(fiscalYear);
    if (fiscalYear != null && given.isEmpty()) {
      return console.refuse(Problem.of("thai", 804, Place.NOWHERE, fiscalYear));
    }
    try {
      return answers(given.map(FiscalYear::year).orElse(null));
    } catch (IOException e) {
      return console.refuse(Problem.of("source", 104, Place.of("-"), String.valueOf(e.getMessage())));
    }
  }

  private int answers(@Nullable Integer year) throws IOException {
    InputLines lines = new InputLines(console.in());
    for (Outcome<String> line = lines.next(); line != null; line = lines.next()) {
      switch (line) {
        case Outcome.Done<String>(var text) -> console.out().append(JsonText.line(answer(text, year))).append('\n');
        case Outcome.Refused<String>(var problems) -> {
          return console.refuse(problems);
        }
      }
      // Someone who types, or a program that asks line by line, waits for the answer.
      if (lines.mustWait()) {
        console.out().flush();
      }
    }
    return ExitStatus.DONE;
  }

  private Map<String, @Nullable Object> answer(String text, @Nullable Integer year) {
    Optional<DatePhrase> phrase = DateReader.find(text, year);
    DateReading reading = phrase.map(DatePhrase::reading).orElse(new DateReading.None(null));
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("text", text);
    answer.put("kind", reading.kind());
    switch (reading) {
      case DateReading.Day ignored -> days(answer, reading);
      case DateReading.Range ignored -> days(answer, reading);
      case DateReading.Month ignored -> days(answer, reading);
      case DateReading.Due(var date) -> answer.put("due", date);
      case DateReading.Recurrence rhythm -> rhythm(answer, rhythm);
      case DateReading.Relative(var within) -> {
        answer.put("every", List.of());
        answer.put("length", within);
      }
      case DateReading.Duration(var length) -> answer.put("length", length);
      case DateReading.Unspecific ignored -> { }
      case DateReading.None ignored -> { }
    }
    Problem problem = reading.problem();
    if (problem != null) {
      answer.put("problem", problem.line(console.language()));
    }
    phrase.map(DatePhrase::text).filter(found -> !found.equals(text)).ifPresent(found -> answer.put("phrase", found));
    return answer;
  }

  private static void days(Map<String, @Nullable Object> answer, DateReading reading) {
    answer.put("start", reading.start());
    answer.put("end", reading.end());
  }

  private static void rhythm(Map<String, @Nullable Object> answer, DateReading.Recurrence rhythm) {
    List<Length> every = rhythm.every();
    answer.put("every", every);
    if (!rhythm.months().isEmpty()) {
      answer.put("months", rhythm.months());
    }
    if (!rhythm.dueDays().isEmpty()) {
      answer.put("due", rhythm.dueDays());
    }
  }
}
