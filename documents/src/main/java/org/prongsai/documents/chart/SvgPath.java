package org.prongsai.documents.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a path of SVG, as far as the chart library writes it: moves, lines and curves, absolute or relative. */
final class SvgPath {

  private static final Pattern PART = Pattern.compile("([A-Za-z])|(-?(?:[0-9]*\\.)?[0-9]+(?:e-?[0-9]+)?)");

  private final Path2D.Double path = new Path2D.Double();
  private char command;
  private final List<Double> numbers = new ArrayList<>();

  static Path2D read(String text) {
    var reader = new SvgPath();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      if (part.group(1) != null) {
        reader.begin(part.group(1).charAt(0));
      } else {
        reader.number(Double.parseDouble(part.group(2)));
      }
    }
    return reader.path;
  }

  private void begin(char next) {
    command = next;
    numbers.clear();
    if (next == 'Z' || next == 'z') {
      path.closePath();
    }
  }

  private void number(double value) {
    numbers.add(value);
    boolean curve = Character.toUpperCase(command) == 'C';
    if (numbers.size() == (curve ? 6 : 2)) {
      step(curve);
      numbers.clear();
    }
  }

  private void step(boolean curve) {
    if (Character.isLowerCase(command)) {
      Point2D from = path.getCurrentPoint();
      for (int i = 0; i < numbers.size(); i++) {
        numbers.set(i, numbers.get(i) + (i % 2 == 0 ? from.getX() : from.getY()));
      }
    }
    switch (Character.toUpperCase(command)) {
      case 'M' -> path.moveTo(numbers.get(0), numbers.get(1));
      case 'L' -> path.lineTo(numbers.get(0), numbers.get(1));
      case 'C' -> path.curveTo(
          numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5));
      default -> throw new IllegalStateException("path command " + command);
    }
  }
}
