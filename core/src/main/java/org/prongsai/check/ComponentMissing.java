package org.prongsai.check;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Item.Component;

/** A required component of an item that the table does not list. */
final class ComponentMissing implements Rule {

  private static final double LISTED = 0.4;

  @Override
  public Stream<Remark> remarks(Paper paper) {
    return paper.year().disclosure().stream().filter(row -> !row.components().isEmpty())
        .flatMap(row -> paper.served().item(row.item()).stream().flatMap(item -> item.components().stream())
            .filter(Component::required)
            .filter(component -> appliesTo(component, paper.year().agency().kind()) && !listed(component, row))
            .map(component -> new Remark("component-missing", Severity.NOTE, row.place(), Paper.where(row),
                List.of(row.item(), component.no(), component.text().th()))));
  }

  private static boolean appliesTo(Component component, AgencyKind kind) {
    return component.appliesTo().isEmpty() || component.appliesTo().contains(kind);
  }

  private static boolean listed(Component component, DisclosureRow row) {
    String all = String.join(" ", row.components());
    String printed = component.text().printed();
    return Likeness.share(component.text().th(), all) >= LISTED
        || (printed != null && Likeness.share(printed, all) >= LISTED);
  }
}
