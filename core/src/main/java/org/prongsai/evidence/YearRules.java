package org.prongsai.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.DataPeriod;
import org.prongsai.evidence.Finding.Seriousness;
import org.prongsai.evidence.YearSigns.Kind;
import org.prongsai.evidence.YearSigns.Sign;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.FiscalYear;

/** Whether a proof is of the time that is asked for. */
final class YearRules {

  /** So many mentions of an earlier year, and none of the right one, are more than a look back. */
  private static final int MANY = 3;
  private static final Pattern FIRST_HALF = Pattern.compile(
      "(?:6|หก)\\s?เดือน\\s?แรก|ครึ่งปีแรก|ครึ่งแรก|ไตรมาส\\s?(?:ที่)?\\s?[12](?!\\d)|รอบ\\s?(?:6|หก)\\s?เดือน(?!\\s?หลัง|\\s?\\(?\\s?เม)"
          + "|รอบ\\s?(?:ที่\\s?1|แรก)");
  private static final Pattern SECOND_HALF = Pattern.compile(
      "(?:6|หก)\\s?เดือน\\s?หลัง|ครึ่งปีหลัง|ครึ่งหลัง|รอบ\\s?ที่\\s?2|(?:เมษายน|เม\\.ย\\.)[\\s\\d]{0,7}(?:[-–]|ถึง)[\\s\\d]{0,4}(?:กันยายน|ก\\.ย\\.)");
  private static final List<String> MONTHS = List.of("ต", "พ", "ธ", "ม", "ก", "มี");
  private static final Pattern MONTH = Pattern.compile("(ต|พ|ธ|ม|ก|มี)(?:ุลาคม|ฤศจิกายน|ันวาคม|กราคม|ุมภาพันธ์|นาคม|\\.\\s?[คยพ]\\.)");
  /** Between the names of two months, as the rows of one month in a table. */
  private static final int APART = 2000;
  private static final Pattern WHOLE_YEAR = Pattern.compile("(?:รอบ\\s?)?12\\s?เดือน|ทั้งปี");

  private final Proof proof;
  private final DataPeriod period;
  private final List<Sign> head;
  private final List<Sign> all;

  private YearRules(Proof proof, DataPeriod period) {
    this.proof = proof;
    this.period = period;
    this.head = YearSigns.in(proof.head());
    this.all = YearSigns.in(proof.text());
  }

  static List<Finding> of(Proof proof, DataPeriod period) {
    Integer year = period.fiscalYear();
    if (year == null) {
      return List.of();
    }
    YearRules rules = new YearRules(proof, period);
    List<@Nullable Finding> findings = new ArrayList<>();
    switch (period.kind()) {
      case YEAR, RESULTS_OF -> findings.add(rules.year(year));
      case COVERS -> findings.add(rules.covers(year));
      case FIRST_HALF -> {
        Finding wrongYear = rules.year(year);
        boolean only = wrongYear == null || wrongYear.seriousness() == Seriousness.NOTE;
        findings.add(wrongYear);
        findings.add(only ? rules.half(year) : null);
      }
      default -> { }
    }
    return findings.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  private @Nullable Finding year(int year) {
    List<Sign> strong = head.stream().filter(Sign::strong).toList();
    List<Sign> said = strong.isEmpty() ? head.stream().filter(sign -> sign.kind() == Kind.BARE).toList() : strong;
    if (said.stream().anyMatch(sign -> sign.covers(year))) {
      return body(year);
    }
    boolean analysis = period.kind() == DataPeriod.Kind.RESULTS_OF
        && said.stream().anyMatch(sign -> sign.covers(year + 1)) && all.stream().anyMatch(sign -> sign.covers(year));
    if (analysis) {
      return null;
    }
    return said.isEmpty() ? byBody(year)
        : other("year-other", strong.isEmpty() ? Seriousness.LIKELY : Seriousness.CERTAIN, year, said.getFirst());
  }

  /** The head says the right year; does what stands below belong to it? */
  private @Nullable Finding body(int year) {
    Map<Integer, Integer> counts = counts();
    int earlier = counts.entrySet().stream().filter(count -> count.getKey() < year).mapToInt(Map.Entry::getValue).sum();
    boolean right = counts.keySet().stream().anyMatch(other -> other >= year);
    return right || earlier < MANY ? null
        : other("body-other-year", Seriousness.LIKELY, year, all.stream().filter(sign -> sign.at() > headEnd()
            && sign.kind() != Kind.BARE && sign.to() < year).findFirst().orElseThrow());
  }

  private Map<Integer, Integer> counts() {
    Map<Integer, Integer> counts = new HashMap<>();
    all.stream().filter(sign -> sign.at() > headEnd() && sign.kind() != Kind.BARE)
        .forEach(sign -> counts.merge(sign.to(), 1, Integer::sum));
    return counts;
  }

  private int headEnd() {
    String last = proof.head().strip().lines().reduce("", (a, b) -> b);
    return Math.max(0, proof.text().indexOf(last)) + last.length();
  }

  private @Nullable Finding byBody(int year) {
    List<Sign> labelled = all.stream().filter(Sign::strong).toList();
    List<Sign> said = labelled.isEmpty() ? all : labelled;
    if (said.isEmpty()) {
      return Finding.of("evidence", "year-missing", Seriousness.LIKELY, text(year));
    }
    return said.stream().anyMatch(sign -> sign.covers(year))
        ? Finding.of("evidence", "year-not-in-title", Seriousness.NOTE, text(year))
        : other("year-other", Seriousness.LIKELY, year, said.getFirst());
  }

  private @Nullable Finding covers(int year) {
    List<Sign> strong = head.stream().filter(Sign::strong).toList();
    List<Sign> said = strong.isEmpty()
        ? all.stream().filter(sign -> sign.kind() == Kind.SPAN || sign.kind() == Kind.LABELLED).toList() : strong;
    said = said.isEmpty() ? head : said;
    if (said.isEmpty()) {
      return Finding.of("evidence", "year-missing", Seriousness.LIKELY, text(year));
    }
    return said.stream().anyMatch(sign -> sign.covers(year)) ? null : other("period-not-covering",
        strong.isEmpty() ? Seriousness.LIKELY : Seriousness.CERTAIN, year, said.getFirst());
  }

  private @Nullable Finding half(int year) {
    DateRange half = new FiscalYear(year).half(1);
    boolean ranged = all.stream().map(Sign::days).filter(Objects::nonNull).map(Objects::requireNonNull)
        .anyMatch(days -> !days.start().isAfter(half.start().plusDays(1)) && !days.end().isBefore(half.end().minusDays(1))
            && days.end().isBefore(half.end().plusYears(1)));
    String text = proof.text();
    Matcher second = SECOND_HALF.matcher(text);
    if (ranged || FIRST_HALF.matcher(text).find() || namesMonths(text)) {
      return null;
    }
    if (second.find()) {
      return Finding.of("evidence", "half-other", Seriousness.CERTAIN, text(year), second.group())
          .at(proof.quote(second.start(), second.end()));
    }
    return WHOLE_YEAR.matcher(text).find() ? null
        : Finding.of("evidence", "half-not-stated", Seriousness.LIKELY, text(year));
  }

  /** October to March, one after the other. */
  private static boolean namesMonths(String text) {
    int next = 0;
    int last = 0;
    Matcher months = MONTH.matcher(text);
    while (months.find()) {
      int month = MONTHS.indexOf(months.group(1));
      boolean follows = month == next && (next == 0 || months.start() - last < APART);
      next = follows ? next + 1 : month == 0 ? 1 : month == next - 1 ? next : 0;
      last = months.start();
      if (next == MONTHS.size()) {
        return true;
      }
    }
    return false;
  }

  private Finding other(String code, Seriousness seriousness, int year, Sign sign) {
    return Finding.of("evidence", code, seriousness, text(year), sign.written()).at(proof.quote(sign.written()));
  }

  /** Written in the digits of the language. */
  private static BigDecimal text(int year) {
    return BigDecimal.valueOf(year);
  }
}
