package org.prongsai.agencyyear;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Role;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.message.Place;
import org.prongsai.source.JsonText;

/**
 * Writes an agency's year in its form as JSON. The form's fields are the records' components, in their order and under
 * their names; places are of the file and not written.
 */
public final class AgencyYearJson {

  private AgencyYearJson() {}

  /** Indented, for people; read back by {@link AgencyYearReader} it is the same year. */
  public static String write(AgencyYear year) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("format", AgencyYearReader.FORMAT);
    form.putAll(fields(year));
    return JsonText.pretty(form);
  }

  private static Map<String, Object> fields(Record fact) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object value = written(read(component, fact));
      if (component.getType() != Place.class && value != null) {
        fields.put(component.getName(), value);
      }
    }
    return fields;
  }

  private static @Nullable Object written(@Nullable Object value) {
    return switch (value) {
      case Place ignored -> null;
      case Record part -> fields(part);
      case List<?> elements -> elements.stream().map(AgencyYearJson::written).toList();
      case AgencyKind kind -> kind.code();
      case Role role -> role.code();
      case Status status -> status.code();
      case LocalDate date -> date.toString();
      case null, default -> value;
    };
  }

  private static @Nullable Object read(RecordComponent component, Record fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
