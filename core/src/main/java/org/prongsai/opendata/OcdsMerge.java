package org.prongsai.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What releases come to, by the merge rules of the standard: objects are merged field by field, lists of things with an id
 * thing by thing, every other value is the newest; what a later release leaves out stays.
 */
final class OcdsMerge {

  private static final List<String> OF_A_RELEASE = List.of("id", "date", "tag");

  private OcdsMerge() {}

  /** @param releases of one process, from the oldest */
  static Map<String, Object> compiled(List<Map<String, Object>> releases) {
    Map<String, Object> compiled = new LinkedHashMap<>();
    for (Map<String, Object> release : releases) {
      Map<String, Object> told = new LinkedHashMap<>(release);
      told.keySet().removeAll(OF_A_RELEASE);
      compiled = merged(compiled, told);
    }
    Map<String, Object> last = releases.getLast();
    compiled.put("id", last.get("ocid") + "-" + last.get("date"));
    compiled.put("date", last.get("date"));
    compiled.put("tag", List.of("compiled"));
    return compiled;
  }

  private static Map<String, Object> merged(Map<?, ?> older, Map<?, ?> newer) {
    Map<String, Object> merged = new LinkedHashMap<>();
    older.forEach((name, value) -> merged.put((String) name, value));
    newer.forEach((name, value) -> merged.put((String) name, merged(merged.get(name), value)));
    return merged;
  }

  private static Object merged(@Nullable Object older, Object newer) {
    if (older instanceof Map<?, ?> before && newer instanceof Map<?, ?> after) {
      return merged(before, after);
    }
    if (older instanceof List<?> before && newer instanceof List<?> after && haveIds(before) && haveIds(after)) {
      return merged(before, after);
    }
    return newer;
  }

  private static List<Object> merged(List<?> older, List<?> newer) {
    Map<Object, Object> byId = new LinkedHashMap<>();
    older.forEach(one -> byId.put(id(one), one));
    newer.forEach(one -> byId.merge(id(one), one, OcdsMerge::merged));
    return new ArrayList<>(byId.values());
  }

  private static boolean haveIds(List<?> things) {
    return things.stream().allMatch(one -> one instanceof Map<?, ?> map && map.get("id") != null);
  }

  private static Object id(Object thing) {
    return String.valueOf(((Map<?, ?>) thing).get("id"));
  }
}
