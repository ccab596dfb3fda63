package org.prongsai.documents.typesetting;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Where lines may break: ICU's rules and its Thai dictionary, with the clusters kept whole. */
public final class LineBreaks {

  private static final BreakIterator THAI = BreakIterator.getLineInstance(new ULocale("th"));

  /** A year stays with its era, the number of a meeting with the word before it. */
  private static final Pattern NUMBER = Pattern.compile("(?:[พค]\\.ศ\\.|ครั้งที่) ?([0-9๐-๙])");

  /**
   * The name of a place behind the word for its kind stays whole, where blanks or the end of the text show how far it
   * goes: dictionaries take ถ้ำรงค์ for a cave and something else.
   */
  private static final Pattern PLACE = Pattern.compile(
      "(?:ตำบล|เทศบาลเมือง|เทศบาลนคร|อำเภอ|จังหวัด|(?:อบต|อบจ|ทต|ทม|ทน)\\. ?)"
          + "([ก-ฮเ-ไ][ก-๎]{1,13})(?=[\\s\"”)]|$)");

  /** Letters with their stops stay together, and with the name that follows without a blank: "ป.ป.ช.", "อบต.". */
  private static final Pattern ABBREVIATION = Pattern.compile("(?<![ก-๎.])(?:[ก-ฮ]{1,4}\\.){1,6}|อบ[ตจ]\\.");

  /** A letter or two before a hyphen are no part of a word to end a line with: "E-Service". */
  private static final Pattern PREFIX = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]{1,3}-(?=[A-Za-z])");

  /** An address begins with its scheme and some of its host: "https://" alone at a line's end says nothing. */
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z]{2,10}://");

  private LineBreaks() {}

  /** The places inside the text before which a line may begin. */
  public static BitSet of(String text) {
    var places = new BitSet(text.length());
    if (text.length() < 2) {
      return places;
    }
    BreakIterator breaks = THAI.clone();
    breaks.setText(text);
    for (int at = breaks.next(); at != BreakIterator.DONE && at < text.length(); at = breaks.next()) {
      if (Clusters.mayPart(text, at)) {
        places.set(at);
      }
    }
    OfficialWords.keepWhole(text, places);
    PLACE.matcher(text).results().forEach(place -> places.clear(place.start(1) + 1, place.end(1)));
    ABBREVIATION.matcher(text).results().forEach(letters -> places.clear(letters.start() + 1, letters.end() + 1));
    PREFIX.matcher(text).results().forEach(prefix -> places.clear(prefix.start() + 1, prefix.end() + 1));
    SCHEME.matcher(text).results().forEach(scheme -> places.clear(scheme.start() + 1, scheme.end() + 1));
    NUMBER.matcher(text).results().forEach(number -> places.clear(number.start(1)));
    return places;
  }
}
