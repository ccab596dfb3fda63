package org.prongsai.documents.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.documents.model.StatusBars;
import org.prongsai.documents.model.YearLines;
import org.prongsai.documents.sample.SampleCharts;
import org.prongsai.documents.sample.SampleDocuments;
import org.prongsai.message.Language;

class ChartPainterTest {

  private static final ChartLook ENGLISH = new ChartLook(Numerals.ARABIC, Language.ENGLISH);
  private static final ChartLook THAI = new ChartLook(Numerals.THAI, Language.THAI);
  private static final int MOST_BYTES = 30_000;

  static Stream<ChartData> kinds() {
    return SampleCharts.all().stream();
  }

  @Test
  void aBarIsAsLongAsItsValue() {
    List<Rectangle2D> bars = boxes(marks(data("25", "50", "100")), Tone.STRONG, Tone.PALE);
    assertEquals(bars.get(2).getWidth() / 2, bars.get(1).getWidth(), 0.1);
    assertEquals(bars.get(2).getWidth() / 4, bars.get(0).getWidth(), 0.1);
    assertEquals(bars.get(0).getMinX(), bars.get(2).getMinX(), 0.1);
  }

  @Test
  void barsThatReachTheLineLookOtherThanThoseThatDoNot() {
    assertEquals(List.of(Tone.PALE, Tone.STRONG, Tone.UNKNOWN),
        areas(marks(data("84.99", "85.00", null))).map(Mark.Area::tone).toList());
  }

  @Test
  void theBarToReachIsADashedLineAtItsValue() {
    List<Mark> marks = marks(data("85.00"));
    Mark.Stroke dashed = strokes(marks).filter(line -> !line.dashes().isEmpty()).findFirst().orElseThrow();
    double end = boxes(marks, Tone.STRONG).getFirst().getMaxX();
    assertEquals(end, dashed.line().getBounds2D().getCenterX(), 0.6);
  }

  @Test
  void aScoreKnownOnlyWithinBoundsIsHatchedBetweenThem() {
    List<Mark> marks = marks(SampleCharts.intervals());
    Rectangle2D known = boxes(marks, Tone.STRONG).getFirst();
    Rectangle2D possible = boxes(marks, Tone.UNKNOWN).getFirst();
    assertEquals(known.getMaxX(), possible.getMinX(), 0.1);
    assertEquals((94.60 - 91.20) / 91.20, possible.getWidth() / known.getWidth(), 0.002);
  }

  @Test
  void whatIsNotKnownIsSaidInTheLanguageOfTheDocument() {
    ChartData data = data((String) null);
    assertTrue(ChartPainter.svg(data, ENGLISH).contains("not known"));
    assertTrue(ChartPainter.svg(data, THAI).contains("ไม่ทราบ"));
  }

  @Test
  void valuesStandInTheDigitsOfTheDocument() {
    assertTrue(ChartPainter.svg(data("97.25"), ENGLISH).contains(">97.25<"));
    assertTrue(ChartPainter.svg(data("97.25"), THAI).contains(">๙๗.๒๕<"));
    assertFalse(labels(ChartDrawing.of(SampleCharts.years(), THAI).marks())
        .anyMatch(label -> label.text().matches(".*[0-9].*")));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingLeavesTheDrawing(ChartData data) {
    for (ChartLook look : List.of(ENGLISH, THAI)) {
      ChartDrawing drawing = ChartDrawing.of(data, look);
      labels(drawing.marks()).forEach(label -> {
        assertTrue(label.left() >= -0.5 && label.left() + label.width() <= drawing.width() + 0.5, label.toString());
        assertTrue(label.y() >= label.size() * 0.7 && label.y() <= drawing.height(), label.toString());
      });
      var page = new Rectangle2D.Double(-1, -1, drawing.width() + 2, drawing.height() + 2);
      strokes(drawing.marks()).map(stroke -> stroke.line().getBounds2D()).forEach(box -> assertTrue(
          page.contains(box.getMinX(), box.getMinY()) && page.contains(box.getMaxX(), box.getMaxY()), box.toString()));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void noTwoTextsStandOnEachOther(ChartData data) {
    List<Mark.Label> labels = labels(marks(data)).toList();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertFalse(box(labels.get(i)).intersects(box(labels.get(j))), labels.get(i) + " and " + labels.get(j));
      }
    }
  }

  private static Rectangle2D box(Mark.Label label) {
    return new Rectangle2D.Double(label.left(), label.y() - label.size() * 0.7, label.width(), label.size() * 0.75);
  }

  @Test
  void noValueStandsOnItsBar() {
    var unknown = new ScoreBars.Bar("ตัวชี้วัด", null, "98.51 ถึง 100.00");
    var known = new ScoreBars.Bar("ตัวชี้วัด", new BigDecimal("100.00"), null);
    List<Mark> marks = marks(
        new ScoreBars("คะแนน", "คะแนนเทียบเกณฑ์", List.of(unknown, known), new BigDecimal(100), null, null));
    double ends = boxes(marks, Tone.values()).stream().mapToDouble(Rectangle2D::getMaxX).max().orElseThrow();
    List<Mark.Label> values = labels(marks).filter(label -> label.text().contains(".")).toList();
    assertEquals(2, values.size());
    values.forEach(value -> assertTrue(value.left() > ends, value.toString()));
  }

  @Test
  void aYearWithoutScoresIsAGapInItsLine() {
    List<Mark> marks = marks(SampleCharts.years());
    Mark.Stroke total = strokes(marks)
        .filter(line -> line.tone() == Tone.LINE_1 && line.line().getBounds2D().getWidth() > 100)
        .findFirst().orElseThrow();
    assertEquals(2, count(total, PathIterator.SEG_MOVETO));
    assertEquals(9 - 2, count(total, PathIterator.SEG_LINETO));
  }

  @Test
  void yearsWhoseQuestionsChangedAreMarkedAndTheMarkExplained() {
    List<String> texts = labels(marks(SampleCharts.years())).map(Mark.Label::text).toList();
    assertTrue(texts.containsAll(List.of("2561", "2562*", "2563", "2567*")), texts.toString());
    assertTrue(texts.stream().anyMatch(text -> text.startsWith("* ")), texts.toString());
    var unchanged = new YearLines("คะแนน", "คะแนน", List.of(new YearLines.Year("2568", false)),
        List.of(new YearLines.Line("IIT", List.of(new BigDecimal(90)))), new BigDecimal(100), null, null, false);
    assertFalse(labels(marks(unchanged)).anyMatch(label -> label.text().contains("*")));
  }

  @Test
  void linesAreToldApartWithoutColour() {
    Set<List<Double>> dashes = new HashSet<>();
    List<Mark.Stroke> lines = strokes(marks(SampleCharts.years()))
        .filter(line -> line.tone().name().startsWith("LINE") && line.line().getBounds2D().getWidth() > 100).toList();
    assertEquals(4, lines.size());
    lines.forEach(line -> assertTrue(dashes.add(line.dashes()), line.toString()));
  }

  @Test
  void statusesAreToldApartInGreyPrint() {
    List<Mark.Area> areas = areas(marks(SampleCharts.statuses())).toList();
    Set<String> looks = new HashSet<>();
    areas.forEach(area -> looks.add(area.tone().grey() + " " + area.tone().hatch()));
    assertEquals(5, areas.stream().map(Mark.Area::tone).distinct().count());
    assertEquals(5, looks.size());
  }

  @Test
  void theBarsOfAnOwnerStandBehindEachOtherAndAreAsLongAsTheirCounts() {
    List<Rectangle2D> done = boxes(marks(SampleCharts.statuses()), Tone.STRONG);
    List<Rectangle2D> underWay = boxes(marks(SampleCharts.statuses()), Tone.STRIPED);
    assertEquals(4.0 / 3, done.get(0).getWidth() / done.get(1).getWidth(), 0.01);
    assertEquals(done.get(0).getMaxX(), underWay.get(0).getMinX(), 0.1);
    assertEquals(done.get(0).getCenterY(), underWay.get(0).getCenterY(), 0.1);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPageMayHoldItUnderTheStrictestSecurityPolicy(ChartData data) throws Exception {
    String svg = ChartPainter.svg(data, THAI);
    assertFalse(svg.matches("(?s).*(style|script|<image|href|url\\(|\\son\\w+=).*"), svg);
    assertTrue(svg.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, svg.length() + " letters");
    var root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    assertEquals("img", root.getAttribute("role"));
    assertEquals(data.title(), root.getElementsByTagName("title").item(0).getTextContent());
    assertEquals(data.description(), root.getElementsByTagName("desc").item(0).getTextContent());
  }

  @Test
  void wordsAreWordsWhateverSignsAreInThem() {
    var bar = new ScoreBars.Bar("<b>\"R&D\"</b> {a|b}", new BigDecimal("50"), null);
    var data = new ScoreBars("<script>", "a & b", List.of(bar), new BigDecimal(100), null, null);
    String svg = ChartPainter.svg(data, ENGLISH);
    assertTrue(svg.contains("&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; {a|b}"), svg);
    assertFalse(svg.contains("<script"));
  }

  @Test
  void theSameChartIsDrawnTheSameAgain() {
    var once = new StatusBars("ก", "ข", SampleCharts.statuses().statuses(), SampleCharts.statuses().owners(), false);
    String first = ChartPainter.svg(once, THAI);
    for (int i = 0; i < 210; i++) {
      ChartPainter.svg(data(Integer.toString(i)), THAI);
    }
    assertEquals(first, ChartPainter.svg(once, THAI));
  }

  @Test
  void aChartOfNothingIsAnEmptyScale() {
    var nothing = new ScoreBars("คะแนน", "", List.of(), new BigDecimal(100), null, null);
    assertEquals(List.of(), areas(marks(nothing)).toList());
    assertTrue(labels(marks(nothing)).anyMatch(label -> label.text().equals("100")));
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

  private static List<Mark> marks(ChartData data) {
    return ChartDrawing.of(data, ENGLISH).marks();
  }

  private static Stream<Mark.Area> areas(List<Mark> marks) {
    return marks.stream().filter(Mark.Area.class::isInstance).map(Mark.Area.class::cast);
  }

  private static Stream<Mark.Stroke> strokes(List<Mark> marks) {
    return marks.stream().filter(Mark.Stroke.class::isInstance).map(Mark.Stroke.class::cast);
  }

  private static Stream<Mark.Label> labels(List<Mark> marks) {
    return marks.stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast);
  }

  private static List<Rectangle2D> boxes(List<Mark> marks, Tone... tones) {
    return areas(marks).filter(area -> List.of(tones).contains(area.tone()))
        .map(area -> area.shape().getBounds2D()).toList();
  }

  private static int count(Mark.Stroke stroke, int segment) {
    int count = 0;
    for (PathIterator at = stroke.line().getPathIterator(null); !at.isDone(); at.next()) {
      count += at.currentSegment(new double[6]) == segment ? 1 : 0;
    }
    return count;
  }

  private static ChartData data(String... values) {
    List<ScoreBars.Bar> bars = Arrays.stream(values)
        .map(value -> new ScoreBars.Bar("ตัวชี้วัด", value == null ? null : new BigDecimal(value), null)).toList();
    return new ScoreBars("คะแนน", "คะแนนเทียบเกณฑ์", bars, new BigDecimal(100), new BigDecimal(85), "85");
  }
}
