package org.prongsai.opendata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.opendata.Resource.Said;

/** Writes RDF 1.1 Turtle: things with a name one after the other, those without inside of what says them. */
final class Turtle {

  private final StringBuilder out = new StringBuilder();
  private final Deque<Resource> named = new ArrayDeque<>();

  private Turtle() {}

  static String of(Resource resource) {
    Turtle turtle = new Turtle();
    for (Map.Entry<String, String> prefix : new TreeMap<>(Resource.PREFIXES).entrySet()) {
      turtle.out.append("@prefix ").append(prefix.getKey()).append(": <").append(prefix.getValue()).append("> .\n");
    }
    turtle.named.add(resource);
    while (!turtle.named.isEmpty()) {
      Resource next = turtle.named.remove();
      turtle.out.append("\n<").append(next.iri()).append("> ");
      turtle.said(next, "    ");
      turtle.out.append(" .\n");
    }
    return turtle.out.toString();
  }

  private void said(Resource resource, String indent) {
    List<String> lines = new ArrayList<>();
    for (Said said : resource.said()) {
      String property = said.property().equals("rdf:type") ? "a" : said.property();
      lines.add(property + " " + value(said.value(), indent));
    }
    out.append(String.join(" ;\n" + indent, lines));
  }

  private String value(Value value, String indent) {
    return switch (value) {
      case Resource resource -> resource.iri() == null ? inside(resource, indent) : beside(resource, resource.iri());
      case Value.Iri(var iri) -> "<" + iri + ">";
      case Value.Name(var name) -> name;
      case Value.Text(var text, var language) -> quoted(text) + (language == null ? "" : "@" + language);
      case Value.Typed(var text, var type) -> quoted(text) + "^^" + type;
    };
  }

  private String beside(Resource resource, String iri) {
    named.add(resource);
    return "<" + iri + ">";
  }

  private String inside(Resource resource, String indent) {
    Turtle inner = new Turtle();
    inner.said(resource, indent + "  ");
    named.addAll(inner.named);
    return "[ " + inner.out + " ]";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> {
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ') {
            quoted.append(String.format("\\u%04X", c));
          } else {
            quoted.append((char) c);
          }
        }
      }
    });
    return quoted.append('"').toString();
  }
}
