package org.prongsai.evidence;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Finding.Quote;
import org.prongsai.thai.ThaiDigits;

/**
 * A proof's text, made ready to be held against what is asked.
 *
 * @param text with Arabic digits; of a web page only what is its own, without menus and footers
 * @param head the title and the first lines: what the paper says of itself
 * @param around what else people read there, as a web page's menus: it can name the agency, not show a component
 */
record Proof(Content content, String text, Folded folded, String head, String around, int[] pageStarts) {

  private static final int HEAD_LINES = 14;
  private static final int HEAD_LENGTH = 1600;
  private static final int LONGEST_QUOTE = 160;
  private static final int MOST_BLANKS = 24;

  static Proof of(Content content) {
    boolean web = content.format() == Format.HTML && content.pages().size() > 1;
    List<String> pages = (web ? content.pages().subList(0, 1) : content.pages()).stream().map(Proof::tight).toList();
    String text = ThaiDigits.toArabic(String.join("\n", pages));
    int[] starts = new int[pages.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + pages.get(i - 1).length() + 1;
    }
    String around = web ? content.pages().get(1) : "";
    return new Proof(content, text, Folded.of(text), head(content.title(), text), around, starts);
  }

  /** Long runs of blanks mean nothing, and cost patterns much. */
  private static String tight(String page) {
    StringBuilder out = new StringBuilder(page.length());
    int blanks = 0;
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      blanks = Character.isWhitespace(c) ? blanks + 1 : 0;
      boolean twice = c == ' ' && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
      if (blanks <= MOST_BLANKS && !twice) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String head(@Nullable String title, String text) {
    StringBuilder head = new StringBuilder();
    if (title != null && !title.toLowerCase(Locale.ROOT).matches("(?:microsoft word|untitled|.*\\.(?:docx?|xlsx?|pdf)).*")) {
      head.append(ThaiDigits.toArabic(title)).append('\n');
    }
    int lines = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (!line.isBlank()) {
        head.append(line, 0, Math.min(line.length(), HEAD_LENGTH)).append('\n');
        lines++;
      }
      if (lines >= HEAD_LINES || head.length() > HEAD_LENGTH) {
        break;
      }
    }
    return head.toString();
  }

  /** The line around a place of the text. */
  Quote quote(int start, int end) {
    int from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int to = text.indexOf('\n', Math.min(end, text.length()));
    to = to < 0 ? text.length() : to;
    if (to - from > LONGEST_QUOTE) {
      from = Math.max(from, start - LONGEST_QUOTE / 3);
      to = Math.min(to, Math.max(end, from + LONGEST_QUOTE));
    }
    int page = 1;
    while (page < pageStarts.length && pageStarts[page] <= start) {
      page++;
    }
    return new Quote(text.substring(from, to).strip().replaceAll("\\s+", " "), page);
  }

  /** A place of the folded text, in the text. */
  Search.Span place(Search.Span folded) {
    int[] origin = this.folded.origin();
    int start = origin[folded.start()];
    return new Search.Span(start, origin[Math.min(folded.end(), origin.length) - 1] + 1);
  }

  Quote quote(Search.Span folded) {
    Search.Span place = place(folded);
    return quote(place.start(), place.end());
  }

  /** Where a text of the head stands; null when it comes from the title alone. */
  @Nullable Quote quote(String written) {
    int at = text.indexOf(written);
    return at < 0 ? new Quote(written.strip(), 1) : quote(at, at + written.length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Proof proof && proof.content.equals(content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }
}
