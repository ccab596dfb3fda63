package org.prongsai.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.CsvFile.Cell;
import org.prongsai.thai.Codes;
import org.prongsai.thai.ThaiDigits;

/** Reads scores one by one, against the criteria that number them. */
final class KnownScoreReader {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,12})?");
  private static final BigDecimal MOST = new BigDecimal(100);

  private final Criteria criteria;
  private final List<Figure> figures;
  private final List<KnownScore> scores = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  KnownScoreReader(Criteria criteria) {
    this.criteria = criteria;
    this.figures = FigureNetBuilder.net(criteria, Set.of()).figures();
  }

  List<KnownScore> scores() {
    return scores;
  }

  List<Problem> problems() {
    return problems;
  }

  /** @return what is wrong with this one */
  List<Problem> read(Cell codeCell, Cell partCell, Cell scoreCell) {
    int before = problems.size();
    String code = code(codeCell);
    String part = code == null ? null : part(code, partCell);
    BigDecimal score = score(scoreCell);
    if (problems.size() == before && code != null && score != null) {
      scores.add(new KnownScore(code, part, score, codeCell.place()));
    }
    return List.copyOf(problems.subList(before, problems.size()));
  }

  private @Nullable String code(Cell cell) {
    String written = cell.text().strip();
    if (written.isEmpty()) {
      return refused(304, cell.place());
    }
    Optional<String> normal = Codes.normal(written);
    String plain = written.toUpperCase(Locale.ROOT);
    String code = normal.filter(this::isKnown).or(() -> Optional.of(plain).filter(this::isKnown)).orElse(null);
    return code != null ? code : refused(305, cell.place(), normal.orElse(written), criteria.id());
  }

  private boolean isKnown(String code) {
    return figures.stream().anyMatch(figure -> figure.kind() != Figure.Kind.ROUNDING && figure.code().equals(code));
  }

  private @Nullable String part(String code, Cell cell) {
    String written = cell.text().strip().toLowerCase(Locale.ROOT);
    if (written.isEmpty()) {
      return null;
    }
    List<String> parts = figures.stream().filter(f -> f.code().equals(code)).map(Figure::part)
        .flatMap(part -> Optional.ofNullable(part).stream()).toList();
    if (parts.isEmpty()) {
      return refused(307, cell.place(), code, written);
    }
    return parts.contains(written) ? written : refused(306, cell.place(), code, written, String.join(", ", parts));
  }

  private @Nullable BigDecimal score(Cell cell) {
    String written = ThaiDigits.toArabic(cell.text()).strip();
    if (!NUMBER.matcher(written).matches()) {
      refused(308, cell.place(), cell.text());
      return null;
    }
    BigDecimal score = new BigDecimal(written);
    if (score.signum() < 0 || score.compareTo(MOST) > 0) {
      refused(309, cell.place(), written);
      return null;
    }
    return score;
  }

  private @Nullable String refused(int number, Place place, Object... arguments) {
    problems.add(Problem.of("scoring", number, place, arguments));
    return null;
  }
}
