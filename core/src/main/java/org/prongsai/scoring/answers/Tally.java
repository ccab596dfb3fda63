package org.prongsai.scoring.answers;

import java.util.Arrays;

/**
 * Sums and counts of answers by agency and column, over rows read in any order. Agencies are known by the bytes of
 * their cell: decoding a name once an agency, not once a row, is most of the speed.
 */
final class Tally {

  private final int columns;
  private byte[][] names = new byte[1024][];
  private long[] firstSeen = new long[1024];
  /** Sum and count of each column, side by side, agency after agency. */
  private long[] cells;
  private int agencies;
  private int[] slots = new int[4096];

  Tally(int columns) {
    this.columns = columns;
    this.cells = new long[1024 * columns * 2];
  }

  int agencies() {
    return agencies;
  }

  byte[] name(int agency) {
    return names[agency];
  }

  /** Offset of its first row in the file. */
  long firstSeen(int agency) {
    return firstSeen[agency];
  }

  long sum(int agency, int column) {
    return cells[(agency * columns + column) * 2];
  }

  long count(int agency, int column) {
    return cells[(agency * columns + column) * 2 + 1];
  }

  /** Where the cells of an agency begin. */
  int base(int agency) {
    return agency * columns * 2;
  }

  void add(int base, int column, long units) {
    int at = base + column * 2;
    cells[at] += units;
    cells[at + 1]++;
  }

  /** The agency named by these bytes; a new one when they are new. */
  int agency(byte[] buffer, int from, int to, int hash, long seen) {
    int mask = slots.length - 1;
    int slot = slot(hash, mask);
    while (slots[slot] != 0) {
      int known = slots[slot] - 1;
      byte[] name = names[known];
      if (Arrays.equals(name, 0, name.length, buffer, from, to)) {
        firstSeen[known] = Math.min(firstSeen[known], seen);
        return known;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = agencies + 1;
    return enter(Arrays.copyOfRange(buffer, from, to), seen);
  }

  private int enter(byte[] name, long seen) {
    if (agencies == names.length) {
      names = Arrays.copyOf(names, agencies * 2);
      firstSeen = Arrays.copyOf(firstSeen, agencies * 2);
      cells = Arrays.copyOf(cells, Math.multiplyExact(agencies * 2, columns * 2));
    }
    names[agencies] = name;
    firstSeen[agencies] = seen;
    agencies++;
    if (agencies * 2 > slots.length) {
      spread();
    }
    return agencies - 1;
  }

  private void spread() {
    slots = new int[slots.length * 4];
    int mask = slots.length - 1;
    for (int agency = 0; agency < agencies; agency++) {
      int slot = slot(hash(names[agency], 0, names[agency].length), mask);
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = agency + 1;
    }
  }

  /** The hash of a whole name, as {@link RowScan} builds it on the way to the name's end. */
  static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    int at = from;
    while (at < to) {
      if (at + 2 < to && bytes[at] < 0 && bytes[at + 1] < 0 && bytes[at + 2] < 0) {
        hash = hash(hash, bytes[at], bytes[at + 1], bytes[at + 2]);
        at += 3;
      } else {
        hash = hash(hash, bytes[at]);
        at++;
      }
    }
    return hash;
  }

  /** The hash of a name that is one byte longer. */
  static int hash(int hash, byte next) {
    return (hash << 5) - hash + next;
  }

  /** The hash of a name that is three bytes longer. */
  static int hash(int hash, byte first, byte second, byte third) {
    return (hash << 5) - hash + ((first << 14) ^ (second << 7) ^ third);
  }

  private static int slot(int hash, int mask) {
    return (hash ^ (hash >>> 15)) & mask;
  }
}
