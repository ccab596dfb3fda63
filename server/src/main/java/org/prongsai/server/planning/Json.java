package org.prongsai.server.planning;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of columns that are written and read as a whole: the records' components, nulls left out. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .changeDefaultVisibility(found -> found.withVisibility(
              com.fasterxml.jackson.annotation.PropertyAccessor.ALL, Visibility.NONE)
          .withFieldVisibility(Visibility.ANY).withCreatorVisibility(Visibility.ANY))
      .changeDefaultPropertyInclusion(found -> found.withValueInclusion(JsonInclude.Include.NON_NULL))
      .build();

  private Json() {}

  static @Nullable String write(@Nullable Object value) {
    return value == null ? null : MAPPER.writeValueAsString(value);
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  static <T> List<T> list(String json, Class<T> type) {
    return MAPPER.readerForListOf(type).readValue(json);
  }
}
