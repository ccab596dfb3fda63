package org.prongsai.evidence;

import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;

/**
 * What an assessor would object to.
 *
 * @param code what it is, as in {@code year-other}; the same in all languages and years
 * @param component number of the component that it is about; null when it is about the whole proof
 * @param why what was found and why that costs the item
 * @param remedy how to mend it
 * @param quote the place in the proof; null where there is none, as with what is missing
 */
public record Finding(
    String code, Seriousness seriousness, @Nullable Integer component, Message why, Message remedy,
    @Nullable Quote quote) {

  /** How sure it is. */
  public enum Seriousness {
    /** It is so. */
    CERTAIN,
    /** It looks so; somebody has to look. */
    LIKELY,
    /** Worth knowing; costs nothing by itself. */
    NOTE
  }

  /**
   * A place in the text.
   *
   * @param text as it stands there, a line at most
   * @param page from 1
   */
  public record Quote(String text, int page) {}

  /**
   * A finding whose two texts stand in a room's message files under {@code finding.CODE.why} and {@code .do}.
   *
   * @param arguments fill both texts
   */
  public static Finding of(String room, String code, Seriousness seriousness, Object... arguments) {
    String key = room + ".finding." + code;
    return new Finding(code, seriousness, null, Message.of(key + ".why", arguments),
        Message.of(key + ".do", arguments), null);
  }

  /** The same, with the place where it was seen. */
  public Finding at(@Nullable Quote place) {
    return new Finding(code, seriousness, component, why, remedy, place);
  }

  /** The same, about one component. */
  public Finding about(int no) {
    return new Finding(code, seriousness, no, why, remedy, quote);
  }

  public String why(Language language) {
    return why.in(language);
  }

  public String remedy(Language language) {
    return remedy.in(language);
  }
}
