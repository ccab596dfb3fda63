package org.prongsai.documents.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.sample.SampleDocuments;
import org.prongsai.documents.typesetting.Shaper;
import org.prongsai.message.Language;

class ChartPainterTest {

  private static final ChartLook ENGLISH = new ChartLook(Numerals.ARABIC, Language.ENGLISH);
  private static final double WIDTH = 460;

  @Test
  void aBarIsAsLongAsItsValue() {
    List<Mark.Rectangle> bars = bars(data("0", "50", "100"));
    assertEquals(0, bars.get(0).width(), 1e-9);
    assertEquals(bars.get(2).width() / 2, bars.get(1).width(), 1e-9);
  }

  @Test
  void barsThatReachTheLineLookOtherThanThoseThatDoNot() {
    List<Mark.Rectangle> bars = bars(data("84.99", "85.00", null));
    assertEquals(
        List.of(Mark.Fill.SHORT, Mark.Fill.FULL, Mark.Fill.UNKNOWN), bars.stream().map(Mark.Rectangle::fill).toList());
  }

  @Test
  void whatIsNotKnownIsSaidInTheLanguageOfTheDocument() {
    ChartData data = data((String) null);
    assertTrue(ChartPainter.svg(data, ENGLISH).contains("not known"));
    assertTrue(ChartPainter.svg(data, new ChartLook(Numerals.THAI, Language.THAI)).contains("ไม่ทราบ"));
  }

  @Test
  void valuesStandInTheDigitsOfTheDocument() {
    assertTrue(ChartPainter.svg(data("97.25"), ENGLISH).contains(">97.25<"));
    assertTrue(ChartPainter.svg(data("97.25"), new ChartLook(Numerals.THAI, Language.THAI)).contains(">๙๗.๒๕<"));
  }

  @Test
  void noLabelLeavesTheDrawing() {
    for (Mark mark : ChartDrawing.marks(SampleDocuments.chart(), ENGLISH, WIDTH, 320)) {
      if (mark instanceof Mark.Label label) {
        double width = Shaper.shape(label.face(), label.text()).advance() * label.size() / 1000;
        assertTrue(label.x() >= 0 && label.x() + width <= WIDTH, label.toString());
      }
    }
  }

  @Test
  void noValueStandsOnItsBar() {
    var unknown = new ChartData.Bar("ตัวชี้วัด", null, "98.51 ถึง 100.00");
    var known = new ChartData.Bar("ตัวชี้วัด", new BigDecimal("100.00"), null);
    var data = new ChartData("คะแนน", "คะแนนเทียบเกณฑ์", List.of(unknown, known), new BigDecimal(100), null, null);
    double ends = bars(data).stream().mapToDouble(bar -> bar.x() + bar.width()).max().orElseThrow();
    List<Mark.Label> values = ChartDrawing.marks(data, ENGLISH, WIDTH, 300).stream()
        .filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
        .filter(label -> label.text().contains(".")).toList();
    assertEquals(2, values.size());
    values.forEach(value -> assertTrue(value.x() > ends, value.toString()));
  }

  @Test
  void aPictureHasTheSizeAskedForAndIsNotBlank() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartPainter.png(SampleDocuments.chart(), 920, 640)));
    assertEquals(920, image.getWidth());
    assertEquals(640, image.getHeight());
    int dark = 0;
    for (int x = 0; x < 920; x++) {
      for (int y = 0; y < 640; y++) {
        dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
      }
    }
    assertTrue(dark > 10_000 && dark < 920 * 640 / 2, "dark points: " + dark);
  }

  private static List<Mark.Rectangle> bars(ChartData data) {
    return ChartDrawing.marks(data, ENGLISH, WIDTH, 300).stream()
        .filter(Mark.Rectangle.class::isInstance).map(Mark.Rectangle.class::cast).toList();
  }

  private static ChartData data(String... values) {
    List<ChartData.Bar> bars = Arrays.stream(values)
        .map(value -> new ChartData.Bar("ตัวชี้วัด", value == null ? null : new BigDecimal(value), null)).toList();
    return new ChartData("คะแนน", "คะแนนเทียบเกณฑ์", bars, new BigDecimal(100), new BigDecimal(85), "85");
  }
}
