package org.prongsai.documents.chart;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an area or a line looks. Areas differ by lightness and hatching, lines by dashes and points: colour is never the
 * only sign. The chart library is given the key of a tone in place of a colour, so its drawing comes back by tones.
 */
public enum Tone {
  /** Text, outlines, what is drawn in the colour of the text around it. */
  INK(0, null, 1, Hatch.NONE),
  /** Lines of the scale. */
  RULE(0.6, null, 0.4, Hatch.NONE),
  /** Reached, done, after. */
  STRONG(0.42, "#2f6ea5", 1, Hatch.NONE),
  /** Not reached, before. */
  PALE(0.82, "#5b9bd5", 0.35, Hatch.NONE),
  /** Where a score that is not known can be. */
  UNKNOWN(1, null, 0, Hatch.RISING),
  /** Under way. */
  STRIPED(0.86, "#5b9bd5", 0.25, Hatch.RISING),
  /** Late. */
  CROSSED(0.93, "#d9822b", 0.35, Hatch.CROSSED),
  /** Not begun. */
  EMPTY(1, null, 0, Hatch.NONE),
  /** Given up. */
  FALLING(0.95, null, 0.08, Hatch.FALLING),
  LINE_1(0, "#2f6ea5", 1, Hatch.NONE),
  LINE_2(0.38, "#a8480c", 1, Hatch.NONE),
  LINE_3(0.38, "#1b7350", 1, Hatch.NONE),
  LINE_4(0.38, "#7d3a86", 1, Hatch.NONE);

  /** Lines over an area. */
  enum Hatch { NONE, RISING, FALLING, CROSSED }

  private static final Map<String, Tone> BY_KEY = new HashMap<>(
      Arrays.stream(values()).collect(Collectors.toMap(Tone::key, tone -> tone)));

  private final double grey;
  private final @Nullable String colour;
  private final double opacity;
  private final Hatch hatch;

  Tone(double grey, @Nullable String colour, double opacity, Hatch hatch) {
    this.grey = grey;
    this.colour = colour;
    this.opacity = opacity;
    this.hatch = hatch;
  }

  /** Null for a colour that is none of ours, as of areas that nobody sees. */
  static @Nullable Tone of(@Nullable String key) {
    return key == null ? null : BY_KEY.get(key);
  }

  String key() {
    return String.format(Locale.ROOT, "#0000%02x", ordinal() + 1);
  }

  /** For print: 0 black, 1 white. */
  public double grey() {
    return grey;
  }

  /** On a page without a style sheet for charts; null for the colour of the text around. */
  @Nullable String colour() {
    return colour;
  }

  /** On a page, light or dark: 0 lets all of it through, 1 nothing. */
  double opacity() {
    return opacity;
  }

  Hatch hatch() {
    return hatch;
  }

  /** Areas have an outline, so that light ones end somewhere. */
  boolean outlined() {
    return ordinal() >= STRONG.ordinal() && ordinal() <= FALLING.ordinal();
  }

  /** Its class in a page's style sheet. */
  String styleClass() {
    return "chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
