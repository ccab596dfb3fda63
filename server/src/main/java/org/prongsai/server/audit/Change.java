package org.prongsai.server.audit;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One change of one thing.
 *
 * @param subject the kind of thing, in the words of the code: {@code measure}, {@code paper}
 * @param id of the thing, unique within its kind
 * @param deed in the past tense: {@code created}, {@code changed}, {@code signed}
 * @param before the fields that changed, as they were; empty for something new
 * @param after the same fields, as they became; empty for something removed. Values are text, numbers, truth values,
 *     null, or lists and maps of these; whatever else is written by its {@code toString}
 */
public record Change(String subject, long id, String deed, SortedMap<String, @Nullable Object> before,
    SortedMap<String, @Nullable Object> after) {

  public static Change created(String subject, long id, Map<String, ? extends @Nullable Object> after) {
    return new Change(subject, id, "created", new TreeMap<>(), new TreeMap<>(after));
  }

  public static Change removed(String subject, long id, Map<String, ? extends @Nullable Object> before) {
    return new Change(subject, id, "removed", new TreeMap<>(before), new TreeMap<>());
  }

  /** Keeps of both only the fields that differ. */
  public static Change of(String subject, long id, String deed, Map<String, ? extends @Nullable Object> before,
      Map<String, ? extends @Nullable Object> after) {
    SortedMap<String, @Nullable Object> was = new TreeMap<>();
    SortedMap<String, @Nullable Object> became = new TreeMap<>();
    var fields = new java.util.TreeSet<String>(before.keySet());
    fields.addAll(after.keySet());
    for (String field : fields) {
      if (!Objects.equals(before.get(field), after.get(field))) {
        was.put(field, before.get(field));
        became.put(field, after.get(field));
      }
    }
    return new Change(subject, id, deed, was, became);
  }

  /** Whether nothing differs: such a change need not be written down. */
  public boolean isNone() {
    return before.isEmpty() && after.isEmpty();
  }
}
