package org.prongsai.server.memory;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was worked out last of things that never change: the values asked for longest ago are forgotten first. */
public final class Remembered<K, V> {

  /** Works a value out: the same for the same key, whenever it is asked. */
  public interface Computation<K, V, X extends Exception> {

    V of(K key) throws X;
  }

  private final Map<K, V> known;

  /** @param atMost so many values are kept */
  public Remembered(int atMost) {
    this.known = new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > atMost;
      }
    };
  }

  /** The computation runs outside of any lock, perhaps twice. */
  public <X extends Exception> V of(K key, Computation<? super K, ? extends V, X> computation) throws X {
    synchronized (known) {
      V value = known.get(key);
      if (value != null) {
        return value;
      }
    }
    V value = computation.of(key);
    synchronized (known) {
      known.put(key, value);
    }
    return value;
  }
}
