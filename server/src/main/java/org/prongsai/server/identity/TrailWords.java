package org.prongsai.server.identity;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.message.Message;
import org.prongsai.server.web.Ui;
import tools.jackson.databind.JsonNode;

/**
 * The trail keeps changes in the words of the code, which never change; this tells them in the words of the screens. What
 * has no words is shown as it is kept, so that nothing is hidden; a test fails for all that the code writes today.
 *
 * @param people names by account
 * @param units names by number
 * @param year of the thing told of, by whose criteria codes are read; 0 when that is not known
 */
record TrailWords(Ui ui, Map<Long, String> people, Map<Long, String> units, CodeWords codes, int year) {

  TrailWords of(int otherYear) {
    return new TrailWords(ui, people, units, codes, otherYear);
  }

  private static final String ROOM = "identity.trail.";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONEY = Pattern.compile("(\\d{1,15})( .*)?");
  private static final Set<String> OF_PEOPLE = Set.of("account", "membership", "notices", "second-factor", "calendarLink");
  private static final Set<String> OF_THE_AGENCY = Set.of("agency", "webhook", "route");

  /** Where the words of values stand that are one of a few, by the kind of thing and the field. */
  private static final Map<String, String> ONE_OF_A_FEW = Map.ofEntries(Map.entry("activity/state", "planning.state."),
      Map.entry("activity/share", "planning.share."), Map.entry("activity/standing", "planning.standing."),
      Map.entry("disclosure/status", "disclosure.status."),
      Map.entry("paper/state", "paperwork.state."), Map.entry("paper/kind", "paperwork.kind."),
      Map.entry("paper/numerals", "paperwork.numerals."), Map.entry("number/state", "paperwork.number."),
      Map.entry("register/series", "paperwork.series."), Map.entry("membership/roles", "identity.role."),
      Map.entry("invitation/roles", "identity.role."), Map.entry("acting/kind", "identity.acting.kind."),
      Map.entry("unit/kind", "identity.units.kind."), Map.entry("agency/kind", "identity.kind."),
      Map.entry("agency/second-factor", "identity.second-factor-rule."), Map.entry("file/standing", "identity.trail.file."),
      Map.entry("file/why", "identity.trail.why."), Map.entry("result/source", "year.source."),
      Map.entry("notices/pace", "followup.notices.pace."), Map.entry("notices/language", "followup.notices.language."),
      Map.entry("account/factors", "identity.trail.factor."), Map.entry("account/factor", "identity.trail.factor."),
      Map.entry("account/sessions", "identity.trail.sessions."), Map.entry("calendarLink/link", "identity.trail.link."),
      Map.entry("plan/kind", "planning.kind."), Map.entry("evidence/kind", "disclosure.proof.kind."),
      Map.entry("submission/purpose", "review.purpose."), Map.entry("submission/part", "review.part."),
      Map.entry("judgement/deed", "disclosure.said."), Map.entry("paper/route", "identity.role."),
      Map.entry("route/route", "identity.role."));

  private String known(String key, String otherwise) {
    return Message.exists(key) ? ui.say(key) : otherwise;
  }

  String subject(String subject) {
    return known(ROOM + "subject." + subject, subject);
  }

  /** A deed may have a word of its own for one kind of thing. */
  String deed(String subject, String deed) {
    return known(ROOM + "deed." + subject + "." + deed, known(ROOM + "deed." + deed, deed));
  }

  /** What people wrote in a paper is called as in its form; published figures are called by their codes. */
  String field(String subject, String field) {
    String name = field.replaceFirst("^facts\\.", "");
    String part = subject.equals("paper") ? known("paperwork.part." + name, name) : name;
    return known(ROOM + "field." + subject + "." + name, known(ROOM + "field." + name,
        codes.say(subject, "", part, year, ui).orElse(part)));
  }

  /**
   * The page on which it was done, or the part of the server that did it.
   *
   * @param screen the pattern of an address, as in {@code /office/{agency}/{year:25\d\d}/measures/{id}/move}
   */
  String screen(String screen) {
    String page = Stream.of(screen.replaceFirst("^/office/\\{agency}", "").split("/"))
        .filter(part -> !part.isEmpty() && !part.startsWith("{")).findFirst().orElse("home");
    return known(ROOM + "screen." + page.replaceFirst("[.{:].*", ""), screen);
  }

  /** Which of its kind it is; empty where there is but one. @param name by which the trail knows it; may be empty */
  String thing(String subject, long id, String name) {
    if (OF_THE_AGENCY.contains(subject)) {
      return "";
    }
    String known = OF_PEOPLE.contains(subject) ? people.getOrDefault(id, "") : subject.equals("unit")
        ? units.getOrDefault(id, name) : subject.equals("result") ? String.valueOf(id) : name;
    return known.isEmpty() ? ui.say("identity.trail.numbered", String.valueOf(id)) : known;
  }

  /** As a reader is to see it; empty where there is nothing. */
  String value(String subject, String field, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      return value.valueStream().map(each -> value(subject, field, each)).collect(Collectors.joining(", "));
    }
    if (value.isObject()) {
      return value.properties().stream().filter(each -> !each.getValue().isNull())
          .map(each -> field(subject, each.getKey()) + " " + value(subject, each.getKey(), each.getValue()))
          .collect(Collectors.joining(", "));
    }
    if (value.isBoolean()) {
      return ui.say(value.asBoolean() ? "identity.trail.yes" : "identity.trail.no-value");
    }
    return text(subject, field, value.isString() ? value.stringValue() : value.toString());
  }

  private String text(String subject, String field, String text) {
    String words = ONE_OF_A_FEW.get(subject + "/" + field);
    if (words != null) {
      String lower = text.toLowerCase(Locale.ROOT);
      return known(words + text, known(words + lower, known(words + lower.replace('_', '-'), text)));
    }
    if (text.matches("\\d{1,18}") && !subject.equals("paper")) {
      long number = Long.parseLong(text);
      switch (field) {
        case "unit", "units", "parent" -> {
          return units.getOrDefault(number, text);
        }
        case "account", "stead" -> {
          return people.getOrDefault(number, text);
        }
        default -> { }
      }
    }
    Optional<String> coded = codes.say(subject, field, text, year, ui);
    if (coded.isPresent()) {
      return coded.get();
    }
    Matcher money = MONEY.matcher(text);
    if ((field.equals("budget") || field.equals("spent")) && money.matches()) {
      return baht(money.group(1)) + (money.group(2) == null ? "" : money.group(2));
    }
    return DAY.matcher(text).matches() ? ui.date(LocalDate.parse(text))
        : subject.equals("activity") && text.equals("none") ? ui.say("identity.trail.none-stated") : text;
  }

  private String baht(String satang) {
    var digits = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return ui.say("identity.trail.baht", digits.format(new BigDecimal(satang).movePointLeft(2)));
  }
}
