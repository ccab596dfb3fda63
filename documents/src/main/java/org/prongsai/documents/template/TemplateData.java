package org.prongsai.documents.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What fills a template: names with texts, with groups of further names ({@code agency.name}), and with rows. Texts
 * are put in as they are: dates and digits are written by whoever gives them.
 */
public final class TemplateData {

  /** The name of a row that is itself a text. */
  static final String ITSELF = ".";

  private static final int DEEPEST = 16;

  sealed interface Value {
    record Text(String text) implements Value {}

    record Rows(List<TemplateData> rows) implements Value {}

    record Group(TemplateData data) implements Value {}
  }

  private final Map<String, Value> values;

  private TemplateData(Map<String, Value> values) {
    this.values = values;
  }

  /**
   * A view of a map or a record. Values may be null (an empty text), texts, numbers, truths (false is empty), enum
   * constants, maps and records (groups), and collections of any of these (rows).
   *
   * @throws IllegalArgumentException when a value is of another kind, or nested too deeply
   */
  public static TemplateData of(Object mapOrRecord) {
    return data(mapOrRecord, 0);
  }

  private static TemplateData data(Object object, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("nested deeper than " + DEEPEST);
    }
    Map<String, Value> values = new LinkedHashMap<>();
    switch (object) {
      case Map<?, ?> map -> map.forEach((name, value) -> values.put(String.valueOf(name), value(value, depth)));
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          values.put(component.getName(), value(component(record, component), depth));
        }
      }
      default -> values.put(ITSELF, value(object, depth));
    }
    return new TemplateData(values);
  }

  private static Value value(@Nullable Object value, int depth) {
    return switch (value) {
      case null -> new Value.Text("");
      case CharSequence text -> new Value.Text(text.toString());
      case BigDecimal number -> new Value.Text(number.toPlainString());
      case Number number -> new Value.Text(number.toString());
      case Boolean truth -> new Value.Text(truth ? "✓" : "");
      case Enum<?> constant -> new Value.Text(constant.toString());
      case Collection<?> rows -> rows(rows, depth);
      case Map<?, ?> group -> new Value.Group(data(group, depth + 1));
      case Record group -> new Value.Group(data(group, depth + 1));
      default -> throw new IllegalArgumentException("a template cannot show a " + value.getClass().getName());
    };
  }

  private static Value rows(Collection<?> rows, int depth) {
    List<TemplateData> data = new ArrayList<>(rows.size());
    for (Object row : rows) {
      data.add(data(row == null ? "" : row, depth + 1));
    }
    return new Value.Rows(data);
  }

  private static @Nullable Object component(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("cannot read " + component.getName(), e);
    }
  }

  /** The value of a name with its dots, null when there is none. */
  @Nullable Value find(String name) {
    Value whole = values.get(name);
    int dot = name.indexOf('.');
    if (whole != null || dot <= 0) {
      return whole;
    }
    return values.get(name.substring(0, dot)) instanceof Value.Group(TemplateData group)
        ? group.find(name.substring(dot + 1)) : null;
  }

  /** Every name as a template writes it; rows with their sign and the names inside the first of them. */
  Stream<String> names() {
    return values.entrySet().stream().flatMap(entry -> switch (entry.getValue()) {
      case Value.Text _ -> Stream.of(entry.getKey());
      case Value.Group(TemplateData group) -> group.names().map(name -> entry.getKey() + "." + name);
      case Value.Rows(List<TemplateData> _) -> Stream.of("#" + entry.getKey());
    });
  }
}
