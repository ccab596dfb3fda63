package org.prongsai.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.opendata.Resource.Said;
import org.prongsai.source.JsonText;

/** Writes JSON-LD 1.1, things inside of those that name them. */
final class JsonLd {

  private JsonLd() {}

  static String of(Resource resource) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", new TreeMap<>(Resource.PREFIXES));
    document.putAll(node(resource));
    return JsonText.pretty(document);
  }

  private static Map<String, Object> node(Resource resource) {
    Map<String, List<Object>> values = new LinkedHashMap<>();
    for (Said said : resource.said()) {
      String property = said.property().equals("rdf:type") ? "@type" : said.property();
      values.computeIfAbsent(property, name -> new ArrayList<>()).add(value(property, said.value()));
    }
    Map<String, Object> node = new LinkedHashMap<>();
    if (resource.iri() != null) {
      node.put("@id", resource.iri());
    }
    values.forEach((property, all) -> node.put(property, isMany(property, all) ? all : all.getFirst()));
    return node;
  }

  /** Portals expect these to be lists also when there is one. */
  private static boolean isMany(String property, List<Object> values) {
    return values.size() > 1 || property.equals("dcat:dataset") || property.equals("dcat:distribution")
        || property.equals("dcat:keyword");
  }

  private static Object value(String property, Value value) {
    return switch (value) {
      case Resource resource -> node(resource);
      case Value.Iri(var iri) -> Map.of("@id", iri);
      case Value.Name(var name) -> property.equals("@type") ? name : Map.of("@id", name);
      case Value.Text(var text, var language) -> language == null ? text : literal("@language", language, text);
      case Value.Typed(var text, var type) -> literal("@type", type, text);
    };
  }

  private static Map<String, Object> literal(String kind, String of, String text) {
    Map<String, Object> literal = new LinkedHashMap<>();
    literal.put(kind, of);
    literal.put("@value", text);
    return literal;
  }
}
