package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that the menu leads to, for each role: on a phone and at a desk, in both languages, by axe. */
class OfficePagesTest {

  @ParameterizedTest
  @CsvSource({"officer,tuayang,360", "officer,tuayang,1280", "unit,tuayang,360", "head,tuayang,1280", "clerk,tuayang,360",
      "mayor,tuayang,1280", "reader,tuayang,1280", "overseer,tuayang,1280", "officer,tham-rong,360"})
  void everyPageOfTheMenuFitsAndKeepsNobodyOut(String role, String agency, int width) {
    List<String> faults = new ArrayList<>();
    try (Visit visit = Visit.at(width).signIn(role, agency)) {
      Set<String> paths = menu(visit);
      assertFalse(paths.isEmpty());
      for (String path : paths) {
        var answer = visit.page().navigate(Demo.running().address() + path);
        try {
          assertEquals(200, answer.status(), path);
          visit.assertFits();
          visit.assertOpenToAll();
        } catch (AssertionError fault) {
          faults.add(fault.getMessage());
        }
        visit.picture(role + "-" + agency + path.replaceFirst("^/office/[^/]*", "").replace('/', '-') + "-" + width);
      }
    }
    assertEquals(List.of(), faults);
  }

  @SuppressWarnings("unchecked")
  private static Set<String> menu(Visit visit) {
    return new LinkedHashSet<>((List<String>) visit.page().evaluate("""
        [...document.querySelectorAll('nav a[href^="/office/"], main a[href^="/office/"]')]
          .map(a => new URL(a.href).pathname).filter(path => !/\\.[a-z]+$/.test(path))
        """));
  }
}
