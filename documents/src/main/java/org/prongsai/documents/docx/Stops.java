package org.prongsai.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.docx.ParagraphProperties.Stop;
import org.prongsai.documents.model.Inline;

/**
 * The tab stops that a line's tabs and dots need: they share the line evenly, and dots at its end run to the right
 * margin ("ที่ ….…. วันที่ …….").
 */
final class Stops {

  private Stops() {}

  /**
   * @param left where the paragraph's text begins, in twips
   * @param width of the text from the left margin
   */
  static List<Stop> of(List<Inline> line, int left, int width) {
    List<Boolean> leaders = new ArrayList<>();
    boolean open = false;
    for (Inline inline : line) {
      boolean dots = inline instanceof Inline.Dots;
      if (dots || (inline instanceof Inline.Tab && !open)) {
        leaders.add(dots);
      }
      open = dots;
    }
    int parts = open ? leaders.size() : leaders.size() + 1;
    List<Stop> stops = new ArrayList<>(leaders.size());
    for (int i = 0; i < leaders.size(); i++) {
      boolean last = i == parts - 1;
      stops.add(new Stop(left + (width - left) * (i + 1) / parts, last, leaders.get(i)));
    }
    return stops;
  }
}
