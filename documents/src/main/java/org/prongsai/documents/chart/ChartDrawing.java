package org.prongsai.documents.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.documents.model.ChartData;
import org.prongsai.source.JsonText;

/**
 * A chart laid out by the chart library, as marks that every writer can paint: the same figure on page, paper and
 * screen.
 *
 * @param width and {@code height} in points
 */
public record ChartDrawing(double width, double height, List<Mark> marks) {

  /** The width for which type sizes are chosen; a picture of another width is that one, scaled. */
  public static final double WIDTH = 460;

  private static final int REMEMBERED = 200;

  private record Key(ChartData data, ChartLook look, double width, double height) {}

  private static final Map<Key, ChartDrawing> KNOWN = Collections.synchronizedMap(
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ChartDrawing> eldest) {
          return size() > REMEMBERED;
        }
      });

  public ChartDrawing {
    marks = List.copyOf(marks);
  }

  /** As wide as {@link #WIDTH} and as high as it needs. */
  public static ChartDrawing of(ChartData data, ChartLook look) {
    return of(data, look, WIDTH, naturalHeight(data, look));
  }

  /** A drawing of another size; the type stays as large. The last ones are remembered. */
  public static ChartDrawing of(ChartData data, ChartLook look, double width, double height) {
    var key = new Key(data, look, width, height);
    ChartDrawing known = KNOWN.get(key);
    if (known == null) {
      String option = JsonText.line(ChartLayout.of(data, look).option(width, height));
      known = new ChartDrawing(width, height, SvgMarks.read(Echarts.svg(option, width, height), look.numerals()));
      KNOWN.put(key, known);
    }
    return known;
  }

  /** The height in points at which nothing is squeezed, without drawing anything. */
  public static double naturalHeight(ChartData data, ChartLook look) {
    return ChartLayout.of(data, look).height();
  }
}
