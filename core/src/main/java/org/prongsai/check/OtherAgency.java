package org.prongsai.check;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.check.Remark.Severity;

/** Another agency's name inside: text taken over from a neighbour (seed 1 names another sub-district in a cell). */
final class OtherAgency implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    AgencyName name = AgencyName.of(paper.year().agency().name());
    if (!name.known()) {
      return Stream.empty();
    }
    return paper.passages().stream().flatMap(passage -> name.others(passage.text()).stream()
        .filter(mention -> !mention.variant())
        .map(mention -> new Remark("other-agency", Severity.WRONG, passage.place(), passage.where(),
            List.of(mention.name(), paper.year().agency().name()))));
  }
}
