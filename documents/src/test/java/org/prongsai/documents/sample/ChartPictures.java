package org.prongsai.documents.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.prongsai.documents.chart.ChartDrawing;
import org.prongsai.documents.chart.ChartLook;
import org.prongsai.documents.chart.ChartPainter;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Numerals;
import org.prongsai.message.Language;

/** Draws the sample charts into a folder as PNG and SVG, and says how large and how fast; run by scripts. */
final class ChartPictures {

  private static final int WIDTH_PX = 920;
  private static final int ROUNDS = 600;
  private static final ChartLook LOOK = new ChartLook(Numerals.THAI, Language.THAI);

  private ChartPictures() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<ChartData> charts = SampleCharts.all();
    for (int i = 0; i < charts.size(); i++) {
      ChartData data = charts.get(i);
      byte[] svg = ChartPainter.svg(data, LOOK).getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve("chart-" + (i + 1) + ".svg"), svg);
      Files.write(folder.resolve("chart-" + (i + 1) + ".png"),
          ChartPainter.png(data, LOOK, WIDTH_PX, ChartPainter.naturalHeight(data, LOOK, WIDTH_PX)));
      System.out.printf("%s: %d bytes of SVG%n", data.title(), svg.length);
    }
    long[] times = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      ChartDrawing.of(charts.get(i % charts.size()), LOOK, ChartDrawing.WIDTH + i / 1000.0, 300);
      times[i] = System.nanoTime() - start;
    }
    long[] warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
    Arrays.sort(warm);
    System.out.printf("a chart drawn anew in a warm process: %.1f ms (median)%n", warm[warm.length / 2] / 1e6);
  }
}
