package org.prongsai.server.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The index of a copy: where each group of three letters stands, folded tolerantly, in which words and with which marks. All
 * groups that begin with the same two letters stand in one file, the shard, so that a question of two letters needs but one;
 * single letters are known by the thing only. Of a question of more letters every third group is looked up: where they
 * follow each other, the question stands.
 *
 * <p>A shard is a row of groups: the group; the writings of it with all marks; its places. Texts are UTF-8 behind their
 * length, numbers seven bits a byte, the lowest first. Places are told thing by thing: the step from the thing before, how
 * many there are, for each the step from the place before and a byte: 1 a word begins here, 2 a word ends behind it, 4 a
 * word ends behind its second letter, 8 it stands in the title, the upper four bits which writing it is, 15 for another.
 */
final class CopyShards {

  private static final int GROUP = 3;
  /** Between title and text, so that no group reaches over. */
  static final int GAP = GROUP;
  static final int BEGINS = 1;
  static final int ENDS = 2;
  static final int ENDS_BEFORE = 4;
  static final int IN_TITLE = 8;
  static final int OTHER = 15;
  /** So that a shard has some 12 kB. */
  private static final int LETTERS_OF_A_SHARD = 4_000;
  private static final int MOST = 4_096;

  private final int shards;
  private final int turn;
  private final int turns;
  private final Map<Integer, Map<String, CopyPlaces>> index = new TreeMap<>();
  private int thing;

  /** Of the shards every {@code turns}-th, beginning with number {@code turn}. */
  CopyShards(int shards, int turn, int turns) {
    this.shards = shards;
    this.turn = turn;
    this.turns = turns;
  }

  static int enough(long letters) {
    int shards = 8;
    while (shards < MOST && (long) shards * LETTERS_OF_A_SHARD < letters) {
      shards *= 2;
    }
    return shards;
  }

  /** FNV-1a of the first two letters (Fowler, Noll, Vo). */
  static int shard(String group, int shards) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < Math.min(2, group.length()); i++) {
      hash = (hash ^ group.charAt(i)) * 0x01000193;
    }
    return Integer.remainderUnsigned(hash, shards);
  }

  /** The next thing. */
  void add(CopyLetters title, CopyLetters text) {
    Map<String, Integer> singles = new HashMap<>();
    add(title, 0, IN_TITLE, singles);
    add(text, title.length() + GAP, 0, singles);
    singles.forEach((letter, place) -> places(letter).ifPresent(places ->
        places.add(thing, place >>> 8, place & 0xff, letter)));
    thing++;
  }

  private void add(CopyLetters letters, int offset, int where, Map<String, Integer> singles) {
    for (int i = 0; i < letters.length(); i++) {
      int end = Math.min(i + GROUP, letters.length());
      int about = where + (letters.begins().get(i) ? BEGINS : 0);
      single(singles, letters.text().substring(i, i + 1), offset + i, about + (letters.begins().get(i + 1) ? ENDS : 0));
      if (end - i >= 2) {
        int whole = about + (letters.begins().get(end) ? ENDS : 0) + (letters.begins().get(i + 2) ? ENDS_BEFORE : 0);
        String writing = letters.written(i, end);
        int place = offset + i;
        places(letters.text().substring(i, end)).ifPresent(places -> places.add(thing, place, whole, writing));
      }
    }
  }

  /** Of all places of a letter the best is kept: in the title, as a word of its own. */
  private static void single(Map<String, Integer> singles, String letter, int place, int about) {
    singles.merge(letter, place << 8 | about, (one, other) -> worth(other) > worth(one) ? other : one);
  }

  private static int worth(int place) {
    return (place & IN_TITLE) + ((place & (BEGINS | ENDS)) == (BEGINS | ENDS) ? 1 : 0);
  }

  private java.util.Optional<CopyPlaces> places(String group) {
    int shard = shard(group, shards);
    return shard % turns != turn ? java.util.Optional.empty() : java.util.Optional.of(
        index.computeIfAbsent(shard, none -> new TreeMap<>()).computeIfAbsent(group, none -> new CopyPlaces()));
  }

  void write(SearchCopies.Target target) throws IOException {
    for (int shard = turn; shard < shards; shard += turns) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      index.getOrDefault(shard, Map.of()).forEach((group, places) -> places.write(group, out));
      target.file("index/" + shard + ".bin", out.toByteArray());
      index.remove(shard);
    }
  }

  /** Where one group stands. */
  static final class CopyPlaces {

    private final List<String> writings = new ArrayList<>(1);
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final ByteArrayOutputStream here = new ByteArrayOutputStream();
    private int before = -1;
    private int thing = -1;
    private int places;
    private int last;

    void add(int ofThing, int place, int about, String writing) {
      if (ofThing != thing) {
        close();
        thing = ofThing;
      }
      int number = writings.indexOf(writing);
      if (number < 0 && writings.size() < OTHER) {
        number = writings.size();
        writings.add(writing);
      }
      number(here, place - last);
      here.write(about | (number < 0 ? OTHER : number) << 4);
      last = place;
      places++;
    }

    private void close() {
      if (places > 0) {
        number(told, thing - before);
        number(told, places);
        told.writeBytes(here.toByteArray());
        before = thing;
      }
      here.reset();
      places = 0;
      last = 0;
    }

    void write(String group, ByteArrayOutputStream out) {
      close();
      text(out, group);
      number(out, writings.size());
      writings.forEach(each -> text(out, each));
      number(out, told.size());
      out.writeBytes(told.toByteArray());
    }

    private static void text(ByteArrayOutputStream out, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(out, bytes.length);
      out.writeBytes(bytes);
    }

    private static void number(ByteArrayOutputStream out, int number) {
      int rest = number;
      for (; rest > 0x7f; rest >>>= 7) {
        out.write(rest & 0x7f | 0x80);
      }
      out.write(rest);
    }
  }
}
