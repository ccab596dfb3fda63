package org.prongsai.documents.html;

import org.prongsai.documents.model.QrCode;
import org.prongsai.documents.model.Seal;

/** Writes the QR code by which a paper is verified; dark on light whatever the reader's theme, or no phone reads it. */
final class SealMarkup {

  private static final int QUIET = 4;

  private final Markup markup;

  SealMarkup(Markup markup) {
    this.markup = markup;
  }

  void write(Seal seal) {
    int side = seal.qr().size() + 2 * QUIET;
    markup.tag("<div class=\"seal\">\n<svg role=\"img\"").attribute("aria-label", seal.address())
        .attribute("viewBox", "0 0 " + side + " " + side).tag("><rect")
        .attribute("width", Integer.toString(side)).attribute("height", Integer.toString(side))
        .tag(" fill=\"#fff\"/><path fill=\"#000\"").attribute("d", path(seal.qr())).tag("/></svg>\n<div>\n");
    seal.lines().forEach(line -> markup.tag("<p>").text(line).tag("</p>\n"));
    markup.tag("<p><a").attribute("href", seal.address()).tag(" rel=\"noopener noreferrer\">").text(seal.address())
        .tag("</a></p>\n</div>\n</div>\n");
  }

  private static String path(QrCode qr) {
    var path = new StringBuilder();
    for (int row = 0; row < qr.size(); row++) {
      for (int column = 0; column < qr.size(); column++) {
        if (qr.dark(column, row)) {
          path.append('M').append(column + QUIET).append(' ').append(row + QUIET).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
