package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.web.Event;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells the trail of a measure in words: who did what, and for texts and states what was and what became. */
final class History {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> TOLD = Set.of(
      "created", "changed", "moved", "commented", "reported", "amended", "withdrawn", "asked", "returned", "ticked");
  private static final Map<String, MeasureField> FIELDS = Map.ofEntries(
      Map.entry("details", MeasureField.MEASURES), Map.entry("steps", MeasureField.STEPS),
      Map.entry("owners", MeasureField.OWNERS), Map.entry("compiler", MeasureField.COMPILER),
      Map.entry("timings", MeasureField.PERIOD), Map.entry("budget", MeasureField.BUDGET),
      Map.entry("indicators", MeasureField.INDICATORS), Map.entry("followUp", MeasureField.FOLLOW_UP),
      Map.entry("facts.codes", MeasureField.CODES), Map.entry("facts.topic", MeasureField.TOPIC),
      Map.entry("facts.issue", MeasureField.ISSUE));

  private History() {}

  static List<Event> events(Ui ui, List<Entry> entries) {
    return entries.stream().filter(entry -> TOLD.contains(entry.deed())).map(entry -> event(ui, entry)).toList();
  }

  private static Event event(Ui ui, Entry entry) {
    Map<String, Object> before = fields(entry.before());
    Map<String, Object> after = fields(entry.after());
    String who = ui.say("improvement.history.who", entry.name(), entry.at());
    String what = ui.say("improvement.history." + entry.deed());
    return switch (entry.deed()) {
      case "changed" -> new Event(Icon.PENCIL_SQUARE, Tone.PLAIN, what, who, text(ui, before), text(ui, after));
      case "moved" -> new Event(Icon.ARROW_RIGHT, Tone.INFO, what, who, state(ui, before), state(ui, after));
      case "commented" -> Event.of(Icon.CHAT_LEFT_TEXT, Tone.PLAIN, what + ": " + after.get("comment"), who);
      case "reported", "amended" -> Event.of(Icon.JOURNAL_TEXT, Tone.GOOD, what, who);
      case "returned" -> Event.of(Icon.ARROW_RETURN_LEFT, Tone.BAD, what + ": " + after.get("reason"), who);
      case "withdrawn" -> Event.of(Icon.X_LG, Tone.BAD, what + ": " + after.get("reason"), who);
      case "ticked" -> Event.of(Icon.CHECK_LG, Tone.GOOD, what, who);
      case "asked" -> Event.of(Icon.SEND, Tone.WAIT, what, who);
      default -> Event.of(Icon.PLUS_LG, Tone.PLAIN, what, who);
    };
  }

  private static String state(Ui ui, Map<String, Object> fields) {
    Object state = fields.get("state");
    Object reason = fields.get("reason");
    String words = state == null ? "" : ui.say(ActivityState.valueOf(state.toString()).label());
    return reason == null ? words : words + " (" + reason + ")";
  }

  private static String text(Ui ui, Map<String, Object> fields) {
    List<String> lines = new ArrayList<>();
    fields.forEach((name, value) -> {
      MeasureField field = FIELDS.get(name);
      if (field != null) {
        lines.add(ui.say(field.label()) + ": " + said(value));
      }
    });
    return String.join(" · ", lines);
  }

  private static String said(@Nullable Object value) {
    return value == null ? "–" : value instanceof List<?> list
        ? String.join(", ", list.stream().map(String::valueOf).toList()) : value.toString();
  }

  private static Map<String, Object> fields(String json) {
    return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
  }
}
