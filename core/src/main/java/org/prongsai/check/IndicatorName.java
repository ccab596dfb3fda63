package org.prongsai.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.check.Remark.Severity;

/** The table and the analysis name an indicator differently (seed 3: indicator 4). */
final class IndicatorName implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    return paper.year().scores().stream().flatMap(score -> {
      String name = score.name();
      if (name == null || !score.code().startsWith("indicator:")) {
        return Stream.empty();
      }
      int no = Integer.parseInt(score.code().substring("indicator:".length()));
      return paper.year().findings().stream()
          .filter(finding -> finding.code() == null && Objects.equals(finding.indicator(), no))
          .flatMap(finding -> Stream.ofNullable(finding.topic())
              .filter(topic -> !Likeness.letters(topic).endsWith(Likeness.letters(name)))
              .map(topic -> new Remark("indicator-name", Severity.DOUBTFUL, finding.place(), Paper.where(finding),
                  List.of(no, name, topic, paper.criteria().indicator(no).map(i -> i.name().th()).orElse(name)))));
    });
  }
}
