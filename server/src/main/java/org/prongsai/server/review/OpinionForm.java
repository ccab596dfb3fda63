package org.prongsai.server.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.review.Opinion;
import org.prongsai.review.Verdict;
import org.prongsai.server.review.FrozenItem.Asked;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.Ui;

/** Verdicts on components as a form: fields {@code verdict.N} and {@code reason.N} by the component's number. */
final class OpinionForm {

  static final int LONGEST = 2000;

  private OpinionForm() {}

  /** @param reasonAlways whether also who finds it met says why, as where readers differ */
  static Map<Integer, Opinion> read(Form form, List<Asked> components, boolean reasonAlways) {
    Map<Integer, Opinion> opinions = new TreeMap<>();
    for (Asked each : components) {
      Optional<Verdict> verdict = Stream.of(Verdict.values())
          .filter(one -> one.isFor(each.required()) && one.name().equals(form.text("verdict." + each.no()))).findFirst();
      String reason = form.text("reason." + each.no());
      if (verdict.isEmpty()) {
        form.wrong("verdict." + each.no(), Problem.of("review", 3809, Place.NOWHERE, each.no()));
      } else if (reason.isEmpty() && (reasonAlways || verdict.get().needsReason())) {
        form.wrong("reason." + each.no(), Problem.of("review", 3810, Place.NOWHERE, each.no()));
      } else if (reason.length() > LONGEST) {
        form.wrong("reason." + each.no(), Problem.of("review", 3802, Place.NOWHERE, LONGEST));
      } else {
        opinions.put(each.no(), new Opinion(verdict.get(), reason));
      }
    }
    return opinions;
  }

  static Form filled(Map<Integer, Opinion> opinions) {
    Form form = new Form();
    opinions.forEach((no, opinion) -> form.with("verdict." + no, opinion.verdict()).with("reason." + no, opinion.reason()));
    return form;
  }

  static List<Choice> choices(Ui ui, Asked asked) {
    return Stream.of(Verdict.values()).filter(each -> each.isFor(asked.required()))
        .map(each -> Choice.of(each.name(), ui.say(Look.words(each)))).toList();
  }
}
