package org.prongsai.server.year;

import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.server.web.Ui;

/** Where in a file or in pasted text something stands, as people look for it. */
final class PlaceWords {

  private PlaceWords() {}

  /** A sheet has rows and columns, a text lines and characters; what was pasted has no name. */
  static String of(Place place, Ui ui) {
    String file = place.file() == null ? "" : place.file();
    if (place.line() == 0) {
      return file.isEmpty() ? "–" : file;
    }
    boolean sheet = file.endsWith(".xlsx");
    Message where = place.column() == 0 ? Message.of(sheet ? "year.problems.row" : "year.problems.line", place.line())
        : Message.of(sheet ? "year.problems.cell" : "year.problems.character", place.line(), place.column());
    return (file + " " + ui.say(where)).strip();
  }
}
