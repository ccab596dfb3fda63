package org.prongsai.server.year;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.server.web.Tab;
import org.prongsai.server.web.Ui;

/** The views of a year's results. */
enum YearTabs {
  CARD(""), WHAT_IF("/what-if"), YEARS("/years"), SCORES("/scores");

  private final String path;

  YearTabs(String path) {
    this.path = path;
  }

  /** @param results the start of the year's results: {@code /office/SLUG/2568/results} */
  static List<Tab> of(Ui ui, String results, YearTabs current) {
    return Stream.of(values()).map(tab ->
        new Tab(ui.say("year.tab." + tab.name()), results + tab.path, tab == current)).toList();
  }
}
