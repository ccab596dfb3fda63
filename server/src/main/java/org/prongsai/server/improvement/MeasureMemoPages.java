package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A memo about how a measure stands, written with one press. */
@Controller
class MeasureMemoPages {

  private final Measures measures;
  private final YearRecord record;
  private final Papers papers;

  MeasureMemoPages(Measures measures, YearRecord record, Papers papers) {
    this.measures = measures;
    this.record = record;
    this.papers = papers;
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}/memo")
  @Allowed(Deed.WRITE_PAPERS)
  Reply memo(Person person, @PathVariable int year, @PathVariable long id) {
    Measure measure = measures.get(person.agency().id(), year, id);
    AgencyYear.Row row = record.row(person.agency(), measure);
    Outcome<String> memo = papers.draftMemo(
        person, year, say("subject", measure.name()), body(measure, row, year), about(id));
    return GoTo.path(memo.orThrow()).saying("improvement.memo.begun");
  }

  /** Only what the units have reported; what nobody has said is left to the writer. */
  private static List<String> body(Measure measure, AgencyYear.Row row, int year) {
    List<String> body = new ArrayList<>();
    body.add(say("whereas", measure.name(), String.valueOf(year), String.join(" ", row.units())));
    AgencyYear.Status status = row.status();
    body.add(say("stands", say("status." + (status == null ? "unsaid" : status.code()))));
    body.addAll(row.progress());
    body.addAll(row.results());
    body.add(say("closing"));
    return body;
  }

  /** On paper all words are Thai. */
  private static String say(String key, Object... arguments) {
    return Message.of("improvement.memo." + key, arguments).in(Language.THAI);
  }

  /** How a paper names the measure that it is about. */
  static String about(long measure) {
    return "measure:" + measure;
  }
}
