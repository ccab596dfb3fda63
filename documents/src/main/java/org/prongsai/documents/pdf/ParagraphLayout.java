package org.prongsai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Inline;

/** Sets a paragraph as strips, one a line; no line of it is left alone on a page. */
final class ParagraphLayout {

  private ParagraphLayout() {}

  static List<LineStrip> strips(List<Inline> text, TypeForm form, double width, Tag tag) {
    return item(text, form, width, tag, null);
  }

  static List<LineStrip> item(
      List<Inline> text, TypeForm form, double width, Tag tag, LineStrip.@Nullable Label label) {
    List<Line> lines = LineSetter.lines(Pieces.of(text, form), form, width);
    int last = lines.size() - 1;
    var strips = new ArrayList<LineStrip>(lines.size());
    for (int i = 0; i <= last; i++) {
      boolean keeps = i == last ? form.keepsWithNext() : form.keepsWithNext() || i == 0 || i == last - 1;
      strips.add(new LineStrip(lines.get(i), tag, i == 0 ? form.before() : 0, keeps, i == 0 ? label : null));
    }
    return strips;
  }
}
