package org.prongsai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.check.AgencyName.Mention;
import org.prongsai.check.Paper.Passage;
import org.prongsai.check.Remark.Severity;

/** The agency's own name in another spelling; said once for each spelling, where it first stands. */
final class NameSpelling implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    AgencyName name = AgencyName.of(paper.year().agency().name());
    if (!name.known()) {
      return Stream.empty();
    }
    Map<String, List<Passage>> spellings = new LinkedHashMap<>();
    for (Passage passage : paper.passages()) {
      for (Mention mention : name.others(passage.text())) {
        if (mention.variant()) {
          spellings.computeIfAbsent(mention.name(), spelling -> new ArrayList<>()).add(passage);
        }
      }
    }
    return spellings.entrySet().stream().map(spelling -> {
      Passage first = spelling.getValue().getFirst();
      return new Remark("agency-name-spelling", Severity.DOUBTFUL, first.place(), first.where(),
          List.of(spelling.getKey(), name.own(), spelling.getValue().size()));
    });
  }
}
