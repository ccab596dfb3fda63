package org.prongsai.server.improvement;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.message.Message;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.web.Ui;

/** A part of a report that says something, for its page. */
record TellingPart(Message label, Stated stated) {

  static List<TellingPart> of(Report.Told told) {
    return Stream.of(part("progress", told.progress()), part("results", told.results()), part("outcomes", told.outcomes()),
        part("problems", told.problems()), part("suggestions", told.suggestions()))
        .filter(part -> part.stated().isSaid()).toList();
  }

  /** Day, place and number of participants of an occasion, as far as they were said. */
  static List<String> event(Report.Event event, Ui ui) {
    return Stream.of(event.day() == null ? "" : ui.date(event.day()), event.place() == null ? "" : event.place(),
        event.participants() == null ? "" : ui.say("improvement.told.participants", event.participants().toString()))
        .filter(said -> !said.isEmpty()).toList();
  }

  private static TellingPart part(String name, Stated stated) {
    return new TellingPart(Message.of("improvement.told." + name), stated);
  }
}
