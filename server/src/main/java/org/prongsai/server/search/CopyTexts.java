package org.prongsai.server.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prongsai.source.JsonText;

/**
 * What a copy shows of its hits: titles in files of a few things each, texts in pieces, so that a browser loads those around
 * the places that were found; and the sheet that says how much there is.
 */
final class CopyTexts {

  private static final int THINGS_OF_A_FILE = 4;
  /** Characters: a hit shows two hundred. */
  private static final int PIECE = 600;
  private static final int TEXT_FILE = 1_500;
  /** Numbers of years are single letters of this. */
  private static final String YEARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private final SearchCopies.Target target;
  private final List<Map<String, Object>> things = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();
  private final List<@Nullable Integer> years = new ArrayList<>();
  private int thingFiles;
  private int textFiles;
  private int characters;
  private long letters;

  CopyTexts(SearchCopies.Target target) {
    this.target = target;
  }

  /** So many stand in all titles and texts so far. */
  long letters() {
    return letters;
  }

  void add(Searchable found, Map<String, String> about) throws IOException {
    CopyLetters title = CopyLetters.of(found.title());
    CopyLetters text = CopyLetters.of(found.text());
    letters += title.length() + text.length();
    Map<String, Object> thing = new LinkedHashMap<>();
    new java.util.TreeMap<>(about).forEach(thing::put);
    thing.put("title", found.title());
    thing.put("pieces", pieces(found.text(), text, title.length() + CopyShards.GAP));
    things.add(thing);
    years.add(found.fiscalYear());
    if (things.size() == THINGS_OF_A_FILE) {
      closeThings();
    }
  }

  /** For each piece: its first letter, as the index counts; its file; its number in that. */
  private List<List<Integer>> pieces(String text, CopyLetters letters, int offset) throws IOException {
    List<List<Integer>> told = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(new ULocale("th"));
    breaks.setText(text);
    for (int from = 0; from < text.length();) {
      int to = from + PIECE >= text.length() ? text.length() : breaks.following(from + PIECE - 1);
      told.add(List.of(offset + letters.letterAt(from), textFiles, pieces.size()));
      pieces.add(text.substring(from, to));
      characters += to - from;
      if (characters >= TEXT_FILE) {
        closeText();
      }
      from = to;
    }
    return told;
  }

  private void closeThings() throws IOException {
    json("things/" + thingFiles + ".json", things);
    thingFiles++;
    things.clear();
  }

  private void closeText() throws IOException {
    json("text/" + textFiles + ".json", pieces);
    textFiles++;
    pieces.clear();
    characters = 0;
  }

  void finish(int shards) throws IOException {
    if (!things.isEmpty()) {
      closeThings();
    }
    if (!pieces.isEmpty()) {
      closeText();
    }
    TreeSet<Integer> all = new TreeSet<>();
    years.stream().filter(java.util.Objects::nonNull).forEach(all::add);
    List<Integer> numbered = List.copyOf(all);
    StringBuilder ofThings = new StringBuilder();
    years.forEach(year -> ofThings.append(year == null ? '-' : YEARS.charAt(numbered.indexOf(year) % YEARS.length())));
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("shards", shards);
    sheet.put("thingsOfAFile", THINGS_OF_A_FILE);
    sheet.put("years", numbered.stream().map(String::valueOf).toList());
    sheet.put("yearOfThing", ofThings.toString());
    json("sheet.json", sheet);
  }

  private void json(String name, Object content) throws IOException {
    target.file(name, JsonText.line(content).getBytes(StandardCharsets.UTF_8));
  }
}
