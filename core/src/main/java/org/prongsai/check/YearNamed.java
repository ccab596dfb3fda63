package org.prongsai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.check.Remark.Severity;
import org.prongsai.thai.ThaiDigits;

/** A row that speaks of another year than those of the work and of the results: left over from an older paper. */
final class YearNamed implements Rule {

  private static final Pattern YEAR =
      Pattern.compile("(?:ปีงบประมาณ|ประจำปี|ปี)\\s*(?:พ\\.\\s?ศ\\.)?\\s*([๒2][๕5][๐-๙0-9]{2})");

  @Override
  public Stream<Remark> remarks(Paper paper) {
    Integer results = paper.year().resultYear();
    if (results == null) {
      return Stream.empty();
    }
    Set<Integer> right = new TreeSet<>(List.of(paper.year().fiscalYear(), results));
    List<Remark> remarks = new ArrayList<>();
    for (Row row : paper.year().rows()) {
      Stream.of(Stream.ofNullable(row.topic()), Stream.ofNullable(row.issue()), row.measures().stream(),
              row.steps().stream(), row.followUp().stream(), row.progress().stream())
          .flatMap(texts -> texts).flatMap(text -> YEAR.matcher(text).results())
          .map(found -> Integer.valueOf(ThaiDigits.toArabic(found.group(1)))).distinct()
          .filter(year -> !right.contains(year))
          .forEach(year -> remarks.add(new Remark("year-named", Severity.DOUBTFUL, row.place(), paper.where(row),
              List.of(year, paper.year().fiscalYear(), results))));
    }
    return remarks.stream();
  }
}
