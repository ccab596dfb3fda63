package org.prongsai.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.prongsai.documents.typesetting.LineBreaks;

/** Which piece of a text tells best why it was found, and what in it is marked. */
final class Snippets {

  /** Characters of a snippet: two lines on a wide screen. */
  static final int LENGTH = 200;

  /** Characters before the first word that was sought. */
  private static final int BEFORE = 50;

  /** So far a cut may move to fall between words. */
  private static final int REACH = 30;

  private static final String CUT = "…";

  private Snippets() {}

  static Marked title(String title, Query query) {
    return new Marked(title, marks(Spots.in(title, query), 0, title.length(), 0));
  }

  /** Where most of the terms stand together, the first such place. */
  static Marked of(String text, Query query) {
    List<Spots.Spot> spots = Spots.in(text, query);
    int first = spots.isEmpty() ? 0 : best(spots);
    int wished = Math.max(0, Math.min(first - BEFORE, text.length() - LENGTH));
    int start = wished == 0 ? 0 : between(text, wished, first);
    int end = text.length() - start <= LENGTH ? text.length()
        : beside(spots, start, between(text, start + LENGTH, text.length()));
    String before = start > 0 ? CUT : "";
    return new Marked(before + text.substring(start, end) + (end < text.length() ? CUT : ""),
        marks(spots, start, end, before.length() - start));
  }

  /** The start of the spot behind which, within a snippet, most terms stand. */
  private static int best(List<Spots.Spot> spots) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < spots.size(); i++) {
      BitSet terms = new BitSet();
      int whole = 0;
      for (int j = i; j < spots.size() && spots.get(j).end() <= spots.get(i).start() + LENGTH - BEFORE; j++) {
        terms.set(spots.get(j).term());
        whole |= spots.get(j).whole() ? 1 : 0;
      }
      int worth = 2 * terms.cardinality() + whole;
      if (worth > most) {
        most = worth;
        best = i;
      }
    }
    return spots.get(best).start();
  }

  /** The place between two words that is next to the one wished for, not behind {@code last}. */
  private static int between(String text, int wished, int last) {
    int from = Math.max(0, wished - REACH);
    int to = Math.min(text.length(), wished + REACH);
    BitSet breaks = LineBreaks.of(text.substring(from, to));
    int place = breaks.stream().map(at -> at + from).filter(at -> at <= last).boxed()
        .min(Comparator.comparingInt(at -> Math.abs(at - wished))).orElse(Math.min(wished, last));
    return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }

  /** An end that cuts no spot in two: before it when it comes late in the snippet, else behind it. */
  private static int beside(List<Spots.Spot> spots, int start, int end) {
    return spots.stream().filter(spot -> spot.start() < end && spot.end() > end).findFirst()
        .map(spot -> spot.start() - start > LENGTH / 2 ? spot.start() : spot.end()).orElse(end);
  }

  /** Spots that touch or lie on each other become one mark. */
  private static List<Marked.Mark> marks(List<Spots.Spot> spots, int start, int end, int shift) {
    List<Marked.Mark> marks = new ArrayList<>();
    for (Spots.Spot spot : spots) {
      int from = Math.max(spot.start(), start) + shift;
      int to = Math.min(spot.end(), end) + shift;
      if (from >= to) {
        continue;
      }
      if (!marks.isEmpty() && marks.getLast().end() >= from) {
        Marked.Mark last = marks.removeLast();
        marks.add(new Marked.Mark(last.start(), Math.max(last.end(), to)));
      } else {
        marks.add(new Marked.Mark(from, to));
      }
    }
    return marks;
  }
}
