package org.prongsai.server.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.server.audit.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry of the trail as the page shows it.
 *
 * @param stead for whom it was done; empty when for nobody
 */
record TrailRow(Entry entry, String stead, String subject, String deed, List<Field> fields) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** @param before and {@code after} empty where there was or is nothing */
  record Field(String name, String before, String after) {

    /** The fields of an entry, from what it keeps as JSON. */
    static List<Field> of(String before, String after) {
      JsonNode was = JSON.readTree(before);
      JsonNode became = JSON.readTree(after);
      TreeSet<String> names = new TreeSet<>(was.propertyNames());
      names.addAll(became.propertyNames());
      List<Field> fields = new ArrayList<>();
      names.forEach(name -> fields.add(new Field(name, text(was.path(name)), text(became.path(name)))));
      return fields;
    }

    private static String text(JsonNode value) {
      if (value.isArray()) {
        return value.valueStream().map(Field::text).collect(Collectors.joining(", "));
      }
      return value.isMissingNode() || value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString();
    }
  }
}
