package org.prongsai.server.year;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The last results of a function that always gives the same for the same. */
final class Remembered<K, V> {

  private final Map<K, V> known;
  private final Function<K, V> function;

  Remembered(int atMost, Function<K, V> function) {
    this.function = function;
    this.known = new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > atMost;
      }
    };
  }

  V of(K key) {
    synchronized (known) {
      V value = known.get(key);
      if (value != null) {
        return value;
      }
    }
    V value = function.apply(key);
    synchronized (known) {
      known.put(key, value);
    }
    return value;
  }
}
