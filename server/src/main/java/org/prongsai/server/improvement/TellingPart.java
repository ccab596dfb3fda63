package org.prongsai.server.improvement;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.message.Message;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Stated;

/** A part of a report that says something, for its page. */
record TellingPart(Message label, Stated stated) {

  static List<TellingPart> of(Report.Told told) {
    return Stream.of(part("progress", told.progress()), part("results", told.results()), part("outcomes", told.outcomes()),
        part("problems", told.problems()), part("suggestions", told.suggestions()))
        .filter(part -> part.stated().isSaid()).toList();
  }

  private static TellingPart part(String name, Stated stated) {
    return new TellingPart(Message.of("improvement.told." + name), stated);
  }
}
