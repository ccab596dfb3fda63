package org.prongsai.server.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.prongsai.server.audit.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry of the trail as the page shows it.
 *
 * @param who the person, or the part of the server, that did it
 * @param stead for whom it was done; empty when for nobody
 * @param thing which one of its kind; empty where there is but one
 */
record TrailRow(Entry entry, String who, String stead, String deed, String subject, String thing, String screen,
    List<Field> fields) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The fields that were or became something. */
  List<Field> told() {
    return fields.stream().filter(field -> !field.before().isEmpty() || !field.after().isEmpty()).toList();
  }

  /** @param before and {@code after} empty where there was or is nothing */
  record Field(String name, String before, String after) {}

  /** @param name by which the trail knows the thing; may be empty */
  static TrailRow of(Entry entry, TrailWords words, String name) {
    String subject = entry.subject();
    Long stead = entry.actingFor();
    String who = entry.account() == null && entry.name().equals(entry.screen()) ? words.screen(entry.name()) : entry.name();
    return new TrailRow(entry, who, stead == null ? "" : words.people().getOrDefault(stead, "#" + stead),
        words.deed(subject, entry.deed()), words.subject(subject), words.thing(subject, entry.subjectId(), name),
        words.screen(entry.screen()), fields(entry, words));
  }

  /** What differs for the reader: an empty text that took the place of nothing is no news. */
  private static List<Field> fields(Entry entry, TrailWords words) {
    JsonNode was = JSON.readTree(entry.before());
    JsonNode became = JSON.readTree(entry.after());
    TrailWords told = words.of(year(entry, was, became));
    TreeSet<String> names = new TreeSet<>(was.propertyNames());
    names.addAll(became.propertyNames());
    List<Field> fields = new ArrayList<>();
    for (String name : names) {
      Field field = new Field(told.field(entry.subject(), name), told.value(entry.subject(), name, was.path(name)),
          told.value(entry.subject(), name, became.path(name)));
      if (!field.before().isEmpty() || !field.after().isEmpty()) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** Results are numbered by their year; of other things the year is told when they begin. */
  private static int year(Entry entry, JsonNode was, JsonNode became) {
    return entry.subject().equals("result") ? (int) entry.subjectId()
        : became.path("fiscalYear").asInt(was.path("fiscalYear").asInt(0));
  }
}
