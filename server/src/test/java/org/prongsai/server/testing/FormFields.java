package org.prongsai.server.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a browser would send of a form that nobody has touched. */
final class FormFields {

  private FormFields() {}

  static Map<String, List<String>> of(Element form) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<Element> controls = new ArrayList<>(form.select("input, select, textarea"));
    if (form.hasAttr("id")) {
      controls.addAll(form.ownerDocument().select("[form=" + form.attr("id") + "]").stream()
          .filter(each -> !each.tagName().equals("button")).toList());
    }
    for (Element control : controls) {
      if (!control.hasAttr("name") || control.hasAttr("disabled")) {
        continue;
      }
      for (String value : values(control)) {
        fields.computeIfAbsent(control.attr("name"), name -> new ArrayList<>()).add(value);
      }
    }
    return fields;
  }

  private static List<String> values(Element control) {
    return switch (control.tagName()) {
      case "select" -> {
        List<Element> chosen = control.select("option[selected]");
        List<Element> options = chosen.isEmpty() && !control.hasAttr("multiple")
            ? control.select("option").stream().limit(1).toList() : chosen;
        yield options.stream().map(Element::val).toList();
      }
      case "textarea" -> List.of(control.wholeText());
      default -> switch (control.attr("type")) {
        case "checkbox", "radio" -> control.hasAttr("checked")
            ? List.of(control.hasAttr("value") ? control.val() : "on") : List.of();
        case "submit", "button", "file", "image", "reset" -> List.of();
        default -> List.of(control.val());
      };
    };
  }

  static String query(Map<String, List<String>> fields) {
    List<String> parts = new ArrayList<>();
    fields.forEach((name, values) -> values.forEach(value -> parts.add(
        URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return String.join("&", parts).replace("+", "%20");
  }
}
