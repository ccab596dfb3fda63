package org.prongsai.server.planning;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
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

  static SortedMap<String, String> texts(String json) {
    return MAPPER.readerFor(new TypeReference<TreeMap<String, String>>() {}).readValue(json);
  }

  static <T> List<T> list(String json, Class<T> type) {
    return MAPPER.readerForListOf(type).readValue(json);
  }
}
