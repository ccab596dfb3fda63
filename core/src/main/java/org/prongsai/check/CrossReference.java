package org.prongsai.check;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Item;

/** A component refers to an item that its own item does not report on (seed 2: O37 cites O35 instead of O36). */
final class CrossReference implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    return paper.year().disclosure().stream().flatMap(row -> {
      List<String> follows = paper.served().item(row.item()).map(Item::follows).orElse(List.of());
      if (follows.isEmpty()) {
        return Stream.empty();
      }
      return row.components().stream().flatMap(CitedItem::cited)
          .filter(code -> !follows.contains(code) && !code.equals(row.item()))
          .map(code -> new Remark("cross-reference", Severity.WRONG, row.place(), Paper.where(row),
              List.of(row.item(), code, String.join(", ", follows))));
    });
  }
}
