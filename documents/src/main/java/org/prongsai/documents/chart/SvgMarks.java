package org.prongsai.documents.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.NumeralText;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.typesetting.Face;

/**
 * Reads the drawing that the chart library made as SVG. It keeps what bears one of our tones, and all text; areas that
 * only catch the mouse, clips and styles fall away.
 */
final class SvgMarks {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:e-?[0-9]+)?");
  private static final Pattern SIZE = Pattern.compile("font-size:([0-9.]+)px");

  /** From the middle of a line of our faces down to its base line, in ems. */
  private static final double MIDDLE_TO_BASE = 0.35;

  private static final double LEAST = 0.05;

  private final XMLStreamReader in;
  private final Numerals numerals;
  private final List<Mark> marks = new ArrayList<>();

  private SvgMarks(XMLStreamReader in, Numerals numerals) {
    this.in = in;
    this.numerals = numerals;
  }

  static List<Mark> read(String svg, Numerals numerals) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      var reader = new SvgMarks(factory.createXMLStreamReader(new StringReader(svg)), numerals);
      reader.read();
      return List.copyOf(reader.marks);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(svg, e);
    }
  }

  private void read() throws XMLStreamException {
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        switch (in.getLocalName()) {
          case "path" -> shape();
          case "text" -> text();
          case "defs" -> skip();
          default -> { }
        }
      }
    }
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> { }
      }
    }
  }

  private void shape() {
    Tone fill = Tone.of(attribute("fill"));
    Tone stroke = Tone.of(attribute("stroke"));
    if (fill == null && stroke == null) {
      return;
    }
    AffineTransform place = place();
    Path2D path = SvgPath.read(in.getAttributeValue(null, "d"));
    path.transform(place);
    if (fill != null) {
      area(path, fill);
    }
    if (stroke != null) {
      double width = number("stroke-width", 1) * place.getScaleX();
      marks.add(new Mark.Stroke(path, stroke, width, numbers(attribute("stroke-dasharray"))));
    }
  }

  /** A bar of nothing is not there, not even its outline. */
  private void area(Path2D path, Tone tone) {
    Rectangle2D bounds = path.getBounds2D();
    if (bounds.getWidth() < LEAST || bounds.getHeight() < LEAST) {
      return;
    }
    marks.add(new Mark.Area(path, tone));
    if (tone.outlined()) {
      Path2D hatching = Hatching.of(bounds, tone.hatch());
      if (hatching != null) {
        marks.add(new Mark.Stroke(hatching, Tone.INK, 0.4, List.of()));
      }
      marks.add(new Mark.Stroke(path, Tone.INK, 0.7, List.of()));
    }
  }

  private void text() throws XMLStreamException {
    AffineTransform place = place();
    String style = String.valueOf(attribute("style"));
    Matcher sized = SIZE.matcher(style);
    double size = sized.find() ? Double.parseDouble(sized.group(1)) : 10;
    Face face = style.contains("bold") ? Face.BOLD : Face.REGULAR;
    String anchor = attribute("text-anchor");
    double x = place.getTranslateX() + number("x", 0);
    double y = place.getTranslateY() + number("y", 0) + size * MIDDLE_TO_BASE;
    String text = NumeralText.in(in.getElementText(), numerals);
    marks.add(new Mark.Label(text, face, size, x, y,
        anchor == null ? Mark.Anchor.START : Mark.Anchor.valueOf(anchor.toUpperCase(Locale.ROOT))));
  }

  private AffineTransform place() {
    String transform = attribute("transform");
    List<Double> numbers = numbers(transform);
    return switch (numbers.size()) {
      case 0 -> new AffineTransform();
      case 2 -> AffineTransform.getTranslateInstance(numbers.get(0), numbers.get(1));
      case 6 -> new AffineTransform(numbers.stream().mapToDouble(Double::doubleValue).toArray());
      default -> throw new IllegalStateException(transform);
    };
  }

  private @Nullable String attribute(String name) {
    return in.getAttributeValue(null, name);
  }

  private double number(String name, double otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : Double.parseDouble(value);
  }

  private static List<Double> numbers(@Nullable String text) {
    return text == null ? List.of() : NUMBER.matcher(text).results().map(MatchResult::group).map(Double::valueOf).toList();
  }
}
