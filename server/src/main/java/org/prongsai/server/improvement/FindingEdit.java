package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.Ui;

/**
 * What the page for a finding shows.
 *
 * @param loss null for a new one
 * @param theirs what somebody else saved meanwhile; null when nobody did
 * @param parts what the parts of instruments are called, by code
 */
record FindingEdit(String list, int year, @Nullable Loss loss, @Nullable Finding theirs, Map<String, String> parts) {

  String path() {
    return list + "/" + (loss == null ? "new" : loss.finding().key());
  }

  /** By its question or item; one that answers none, by what is wrong. */
  String title(Ui ui) {
    if (loss == null) {
      return ui.say("improvement.finding.new");
    }
    Finding finding = loss.finding();
    String code = finding.code();
    if (code == null) {
      return finding.issue() == null ? loss.topic() : finding.issue();
    }
    String part = finding.part() == null ? "" : parts.getOrDefault(finding.part(), finding.part());
    return ui.say("improvement.finding.title",
        part.isEmpty() ? code : ui.say("improvement.finding.of-part", code, part));
  }

  /** Fields in which mine and theirs differ. */
  List<Difference> differences(Ui ui, Form mine) {
    List<Difference> differences = new ArrayList<>();
    if (theirs != null) {
      add(differences, ui, mine, "issue", theirs.issue());
      add(differences, ui, mine, "cause", theirs.cause());
      add(differences, ui, mine, "recommendation", theirs.recommendation());
    }
    return differences;
  }

  private static void add(List<Difference> differences, Ui ui, Form mine, String field, @Nullable String theirs) {
    String other = theirs == null ? "" : theirs;
    if (!mine.text(field).equals(other)) {
      differences.add(new Difference(field, ui.say("improvement.finding." + field), mine.text(field), other));
    }
  }
}
