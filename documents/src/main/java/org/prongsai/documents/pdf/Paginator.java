package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.PageSetup;

/** Puts strips on pages. */
final class Paginator {

  private final Pages pages;
  private PageSetup setup;
  private @Nullable Canvas canvas;
  private double y;
  private boolean fresh;

  Paginator(Pages pages, PageSetup setup) {
    this.pages = pages;
    this.setup = setup;
  }

  /** What comes next begins a page. */
  void endPage(PageSetup next) {
    canvas = null;
    setup = next;
  }

  void flow(List<Strip> strips) throws IOException {
    for (int i = 0; i < strips.size(); i++) {
      place(strips.get(i), chain(strips, i));
    }
  }

  /** The height of a strip with all those it must share a page with. */
  private double chain(List<Strip> strips, int from) {
    double height = 0;
    int at = from;
    while (at < strips.size() - 1 && strips.get(at).keepsWithNext() && height <= page()) {
      height += strips.get(at).height() + strips.get(at + 1).before();
      at++;
    }
    height += least(strips.get(at));
    // What cannot stay together on any page need not.
    return height <= page() ? height : least(strips.get(from));
  }

  private double least(Strip strip) {
    return strip.least(below(strip.header()));
  }

  private double below(List<? extends Strip> header) {
    return page() - Strip.height(header);
  }

  private void place(Strip strip, double chain) throws IOException {
    Strip rest = strip;
    double together = chain;
    while (true) {
      Canvas sheet = canvas == null ? turn() : canvas;
      double top = fresh ? y : y + rest.before();
      double room = bottom() - top + 0.01;
      if (fits(rest, together, room)) {
        put(rest, sheet, top);
        return;
      }
      Strip.Halves halves = rest.split(room, below(rest.header()));
      if (halves != null) {
        put(halves.head(), sheet, top);
        rest = halves.tail();
        together = least(rest);
      } else if (fresh || together <= room) {
        put(rest, sheet, top);
        return;
      }
      repeatHeader(rest, turn());
    }
  }

  private static boolean fits(Strip strip, double together, double room) {
    return strip.height() <= room && together <= room;
  }

  private void put(Strip strip, Canvas sheet, double top) throws IOException {
    if (fresh && strip instanceof SpaceStrip && pages.count() > 1) {
      return;
    }
    strip.paint(sheet, left(), top);
    y = top + strip.height();
    fresh = false;
  }

  private void repeatHeader(Strip strip, Canvas sheet) throws IOException {
    sheet.repeating(true);
    for (Strip header : strip.header()) {
      header.paint(sheet, left(), y);
      y += header.height();
    }
    sheet.repeating(false);
  }

  private Canvas turn() {
    Canvas next = pages.add(setup);
    canvas = next;
    y = Pages.top(setup, pages.count() == 1);
    fresh = true;
    return next;
  }

  private double left() {
    return setup.left() * TypeForm.MILLIMETRE;
  }

  private double bottom() {
    return Pages.height(setup) - setup.bottom() * TypeForm.MILLIMETRE;
  }

  private double page() {
    return bottom() - Pages.top(setup, false);
  }
}
