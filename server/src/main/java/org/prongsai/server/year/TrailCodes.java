package org.prongsai.server.year;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.server.identity.CodeWords;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Component;

/** The codes of questions, items, parts and figures in the trail, in the words of the year's criteria. */
@Component
class TrailCodes implements CodeWords {

  private static final Pattern FIGURE = Pattern.compile("(total|(?:indicator|sub|instrument):[\\w.]+|[A-Z]+\\d+)(?:/(\\w+))?");
  private static final Set<String> PARTS = Set.of("part");
  private static final int LATEST = 9999;

  private final CriteriaLibrary library;

  TrailCodes(CriteriaLibrary library) {
    this.library = library;
  }

  @Override
  public Optional<String> say(String subject, String field, String code, int year, Ui ui) {
    Criteria criteria = library.usual(year == 0 ? LATEST : year);
    if (subject.equals("disclosure") && field.equals("item")) {
      return criteria.items().stream().filter(item -> item.id().equals(code)).findFirst().map(item -> name(item, ui));
    }
    if (PARTS.contains(field)) {
      return part(code, criteria, ui);
    }
    var figure = FIGURE.matcher(code);
    return subject.equals("result") && field.isEmpty() && figure.matches()
        ? Optional.of(figure(figure.group(1), figure.group(2), criteria, ui)) : Optional.empty();
  }

  private static String name(Item item, Ui ui) {
    return item.code() + " " + FigureWords.in(item.name().text(), ui);
  }

  private static Optional<String> part(String code, Criteria criteria, Ui ui) {
    return criteria.instruments().stream().map(Instrument::parts).flatMap(parts -> parts.stream())
        .filter(part -> part.code().equals(code)).findFirst().map(part -> FigureWords.in(part.name().text(), ui));
  }

  private static String figure(String code, @Nullable String part, Criteria criteria, Ui ui) {
    String whole = FigureWords.name(code, null, criteria, ui);
    return part == null ? whole : ui.say("year.of-part", whole,
        part(part, criteria, ui).map(FigureWords::brief).orElse(part));
  }
}
