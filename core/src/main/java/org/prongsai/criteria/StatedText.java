package org.prongsai.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with how sure it is.
 *
 * @param sources names in {@link Criteria#sources()}
 * @param printed what the source prints, where the text is a mended reading of garbled or contradictory print; else null
 * @param note for the reader of the criteria; else null
 */
public record StatedText(
    LocalText text, Standing standing, List<String> sources, @Nullable String printed, @Nullable String note) {

  public StatedText {
    sources = List.copyOf(sources);
  }

  public static StatedText of(String th, Standing standing) {
    return new StatedText(LocalText.thai(th), standing, List.of(), null, null);
  }

  public String th() {
    return text.th();
  }
}
