package org.prongsai.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.thai.ThaiDigits;

/**
 * The components that assessors' notes name as missing, as agencies copy them: "ขาดองค์ประกอบที่ (๓) ปัญหา/อุปสรรค" (seed 4,
 * O13, O24, O38).
 */
public final class MissingComponents {

  private static final Pattern NAMED = Pattern.compile("องค์ประกอบที่\\s*\\(?\\s*(\\d{1,2})");

  private MissingComponents() {}

  /** By item: the numbers that the year's findings and rows of that item alone name. */
  public static Map<String, List<Integer>> in(AgencyYear year) {
    Map<String, List<Integer>> missing = new LinkedHashMap<>();
    year.findings().forEach(finding -> {
      if (finding.code() != null && finding.issue() != null) {
        note(finding.code(), finding.issue(), missing);
      }
    });
    year.rows().forEach(row -> {
      if (row.codes().size() == 1 && row.issue() != null) {
        note(row.codes().getFirst(), row.issue(), missing);
      }
    });
    return missing;
  }

  private static void note(String code, String text, Map<String, List<Integer>> missing) {
    NAMED.matcher(ThaiDigits.toArabic(text)).results().map(found -> Integer.valueOf(found.group(1))).forEach(no -> {
      List<Integer> numbers = missing.computeIfAbsent(code, item -> new ArrayList<>());
      if (!numbers.contains(no)) {
        numbers.add(no);
      }
    });
  }
}
