package org.prongsai.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Item;
import org.prongsai.message.Message;
import org.prongsai.message.Place;

/** A sub-indicator's number that is not the item's (seed 2 prints 1.2 for 9.2); said once for each number. */
final class SubIndicatorNumber implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<Remark> remarks = new ArrayList<>();
    Set<String> said = new LinkedHashSet<>();
    for (DisclosureRow row : paper.year().disclosure()) {
      check(remarks, said, paper.served(), row.item(), row.subIndicator(), row.place(), Paper.where(row));
    }
    for (Row row : paper.year().rows()) {
      row.codes().forEach(code ->
          check(remarks, said, paper.criteria(), code, row.subIndicator(), row.place(), paper.where(row)));
    }
    return remarks.stream();
  }

  private static void check(List<Remark> remarks, Set<String> said, Criteria criteria, String code,
      @Nullable String printed, Place place, Message where) {
    String right = criteria.item(code).map(Item::subIndicator).orElse(null);
    if (printed != null && right != null && !printed.equals(right) && said.add(printed + ">" + right)) {
      remarks.add(new Remark("sub-indicator-number", Severity.WRONG, place, where, List.of(code, printed, right)));
    }
  }
}
