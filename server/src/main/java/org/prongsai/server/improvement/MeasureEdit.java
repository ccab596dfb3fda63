package org.prongsai.server.improvement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Ui;

/**
 * What the page for writing a measure shows beside the form.
 *
 * @param readings how each time was read, by field
 * @param conflict what somebody else saved meanwhile; null when nobody did
 */
record MeasureEdit(String action, String list, String cancel, int year, List<Unit> units,
    Map<String, List<Message>> readings, @Nullable Conflict conflict) {

  /** @param who saved before */
  record Conflict(String who, List<MeasureField> fields, Planned mine, Planned theirs) {

    List<Difference> differences(Ui ui) {
      return fields.stream().map(field -> new Difference(field.code(), ui.say(field.label()), field.text(mine),
          field.text(theirs))).toList();
    }
  }

  /** Every unit together, then each. */
  List<Choice> owners(Ui ui) {
    return Stream.concat(Stream.of(Choice.of(MeasureForm.EVERY, ui.say("improvement.all-units"))),
        units.stream().map(unit -> Choice.of(unit.id(), unit.name()))).toList();
  }

  String read(Ui ui, String field) {
    return readings.getOrDefault(field, List.of()).stream().map(ui::say).collect(Collectors.joining(" · "));
  }
}
