package org.prongsai.app;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.check.Remark;
import org.prongsai.message.Problem;
import org.prongsai.scoring.Scorecard;

/** Tells on standard output what was found in an agency's year. */
final class SampleStory {

  private final Console console;

  SampleStory(Console console) {
    this.console = console;
  }

  void tell(SampleAgency agency) {
    line("agency " + agency.slug() + " " + agency.facts().year().agency().name());
    Scorecard card = agency.facts().scorecard();
    if (card != null) {
      results(card);
    }
    for (Remark remark : agency.remarks()) {
      point(remark.where().in(console.language()) + ": " + remark.what(console.language()));
    }
    if (agency.remarks().isEmpty()) {
      point(text("nothing-found"));
    }
    for (Problem refused : agency.refused()) {
      point(refused.what(console.language()));
    }
    point(text("documents", String.join(", ", agency.reports().keySet())));
    line("");
  }

  private void results(Scorecard card) {
    BigDecimal total = card.total().score();
    @Nullable String level = card.level().name();
    if (total != null && level != null) {
      point(text("result", total.toPlainString(), level));
    }
    card.contradictions().forEach(contradiction -> point(contradiction.message().in(console.language())));
    if (!card.pathToNextLevel().isEmpty()) {
      point(text("path", String.join(", ", card.pathToNextLevel().stream()
          .map(step -> step.code() + (step.part() == null ? "" : "/" + step.part()) + " (" + step.closes() + ")")
          .toList())));
    }
  }

  private String text(String key, Object... arguments) {
    return console.text("app.samples." + key, arguments);
  }

  private void point(String text) {
    line("  - " + text);
  }

  private void line(String text) {
    console.out().println(text);
  }
}
