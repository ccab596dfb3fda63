package org.prongsai.documents.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.ScriptableObject;
import org.prongsai.documents.typesetting.Face;
import org.prongsai.documents.typesetting.Shaper;

/**
 * Apache ECharts, run by Rhino. Loaded with the first chart (docs/decisions/0008). The script sees nothing of Java but
 * the widths of texts, which are those of our faces; it is given data only, no code.
 */
final class Echarts {

  private static final Pattern SIZE = Pattern.compile("([0-9.]+)px");

  private static final class Loaded {
    private static final Echarts ONLY = new Echarts();
  }

  private final ScriptableObject scope;
  private final Function draw;

  private Echarts() {
    try (Context context = enter()) {
      scope = context.initSafeStandardObjects();
      scope.put("widthOf", scope, new LambdaFunction(scope, "widthOf", 2,
          (_, _, _, arguments) -> widthOf(arguments[0].toString(), arguments[1].toString())));
      context.evaluateString(scope, script(), "echarts", 1, null);
      draw = (Function) scope.get("draw", scope);
    }
  }

  /**
   * The library's drawing.
   *
   * @param option as ECharts describes a chart, in JSON
   * @param width and {@code height} in points
   */
  static String svg(String option, double width, double height) {
    return Loaded.ONLY.draw(option, width, height);
  }

  /** One at a time: the script keeps what it draws in variables of its own. */
  private synchronized String draw(String option, double width, double height) {
    try (Context context = enter()) {
      return draw.call(context, scope, scope, new Object[] {option, width, height}).toString();
    }
  }

  /** Interpreted: compiling the script takes longer than all charts of a paper. */
  private static Context enter() {
    Context context = Context.enter();
    context.setInterpretedMode(true);
    context.setLanguageVersion(Context.VERSION_ES6);
    return context;
  }

  private static double widthOf(String text, String font) {
    Matcher size = SIZE.matcher(font);
    if (!size.find()) {
      throw new IllegalArgumentException(font);
    }
    Face face = font.contains("bold") ? Face.BOLD : Face.REGULAR;
    return Shaper.shape(face, text).advance() * Double.parseDouble(size.group(1)) / 1000;
  }

  private static String script() {
    try (var in = Echarts.class.getResourceAsStream("/org/prongsai/documents/echarts/echarts.js")) {
      return new String(Objects.requireNonNull(in, "echarts.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
