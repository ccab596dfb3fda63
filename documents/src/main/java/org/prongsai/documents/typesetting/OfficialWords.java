package org.prongsai.documents.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words of official papers that ICU's dictionary knows only by their parts; a list in a file, one word a line. */
final class OfficialWords {

  /** By their first character, longest first. */
  private static final Map<Character, List<String>> WORDS = read();

  private OfficialWords() {}

  /** Takes back the breaks inside the words, unless a word begins in the middle of another one. */
  static void keepWhole(String text, BitSet breaks) {
    for (int at = 0; at < text.length(); at++) {
      List<String> words = WORDS.get(text.charAt(at));
      if (words == null || at > 0 && !breaks.get(at) && text.charAt(at - 1) != ' ') {
        continue;
      }
      for (String word : words) {
        int end = at + word.length();
        if (text.startsWith(word, at) && (end == text.length() || breaks.get(end) || text.charAt(end) == ' ')) {
          breaks.clear(at + 1, end);
          break;
        }
      }
    }
  }

  private static Map<Character, List<String>> read() {
    var words = new HashMap<Character, List<String>>();
    try (var in = OfficialWords.class.getResourceAsStream("/org/prongsai/documents/typesetting_words.txt")) {
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(word -> words.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
    return words;
  }
}
