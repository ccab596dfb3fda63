package org.prongsai.server.web;

import java.util.Locale;

/**
 * The icons of the interface, by their names in Bootstrap Icons. {@code scripts/vendor-web} reads this list and puts each
 * of them into the sprite {@code static/icons.svg}; after adding one, run it again.
 */
public enum Icon {
  ARCHIVE("archive"),
  ARROW_DOWN_UP("arrow-down-up"),
  ARROW_LEFT("arrow-left"),
  ARROW_LEFT_RIGHT("arrow-left-right"),
  ARROW_REPEAT("arrow-repeat"),
  ARROW_RETURN_LEFT("arrow-return-left"),
  ARROW_RIGHT("arrow-right"),
  BAR_CHART_LINE("bar-chart-line"),
  BELL("bell"),
  BOX_ARROW_IN_RIGHT("box-arrow-in-right"),
  BOX_ARROW_RIGHT("box-arrow-right"),
  BOX_ARROW_UP_RIGHT("box-arrow-up-right"),
  BUILDING("building"),
  BULLSEYE("bullseye"),
  CALENDAR_CHECK("calendar-check"),
  CALENDAR_EVENT("calendar-event"),
  CALENDAR3("calendar3"),
  CHAT_LEFT_TEXT("chat-left-text"),
  CHECK_CIRCLE_FILL("check-circle-fill"),
  CHECK_LG("check-lg"),
  CHEVRON_DOWN("chevron-down"),
  CHEVRON_LEFT("chevron-left"),
  CHEVRON_RIGHT("chevron-right"),
  CHEVRON_UP("chevron-up"),
  CIRCLE("circle"),
  CIRCLE_HALF("circle-half"),
  CLIPBOARD_CHECK("clipboard-check"),
  CLOCK_HISTORY("clock-history"),
  DASH_CIRCLE("dash-circle"),
  DOWNLOAD("download"),
  ENVELOPE("envelope"),
  EXCLAMATION_CIRCLE_FILL("exclamation-circle-fill"),
  EXCLAMATION_OCTAGON_FILL("exclamation-octagon-fill"),
  EXCLAMATION_TRIANGLE_FILL("exclamation-triangle-fill"),
  EYE("eye"),
  FILE_EARMARK("file-earmark"),
  FILE_EARMARK_EXCEL("file-earmark-excel"),
  FILE_EARMARK_IMAGE("file-earmark-image"),
  FILE_EARMARK_PDF("file-earmark-pdf"),
  FILE_EARMARK_TEXT("file-earmark-text"),
  FILE_EARMARK_WORD("file-earmark-word"),
  FILE_EARMARK_ZIP("file-earmark-zip"),
  FLAG("flag"),
  FLOPPY("floppy"),
  FUNNEL("funnel"),
  GEAR("gear"),
  GEO_ALT("geo-alt"),
  GRAPH_UP_ARROW("graph-up-arrow"),
  HOURGLASS_SPLIT("hourglass-split"),
  HOUSE("house"),
  INBOX("inbox"),
  INBOXES("inboxes"),
  INFO_CIRCLE_FILL("info-circle-fill"),
  JOURNAL_TEXT("journal-text"),
  KANBAN("kanban"),
  KEY("key"),
  LIGHTBULB("lightbulb"),
  LINK_45DEG("link-45deg"),
  LIST("list"),
  LIST_CHECK("list-check"),
  LOCK_FILL("lock-fill"),
  MEGAPHONE("megaphone"),
  MOON_STARS("moon-stars"),
  PAPERCLIP("paperclip"),
  PATCH_CHECK_FILL("patch-check-fill"),
  PAUSE_CIRCLE("pause-circle"),
  PEN("pen"),
  PENCIL_SQUARE("pencil-square"),
  PEOPLE("people"),
  PERSON("person"),
  PERSON_CHECK("person-check"),
  PERSON_CIRCLE("person-circle"),
  PERSON_PLUS("person-plus"),
  PLUS_LG("plus-lg"),
  PRINTER("printer"),
  QR_CODE("qr-code"),
  QUESTION_CIRCLE("question-circle"),
  REPLY("reply"),
  SEARCH("search"),
  SEND("send"),
  SHIELD_CHECK("shield-check"),
  SIGNPOST_SPLIT("signpost-split"),
  SLASH_CIRCLE("slash-circle"),
  SORT_DOWN("sort-down"),
  SORT_UP("sort-up"),
  SUN("sun"),
  TABLE("table"),
  TELEPHONE("telephone"),
  TOOLS("tools"),
  TRANSLATE("translate"),
  TRASH("trash"),
  UPLOAD("upload"),
  X_LG("x-lg");

  private final String symbol;

  Icon(String symbol) {
    this.symbol = symbol;
  }

  /**
   * The icon of that name.
   *
   * @throws IllegalArgumentException when the list above does not hold it
   */
  public static Icon of(String symbol) {
    return Icon.valueOf(symbol.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The identifier in the sprite. */
  public String symbol() {
    return symbol;
  }
}
