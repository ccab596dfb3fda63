package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.server.planning.Planned;

/**
 * Joins two edits of one measure that began from the same text. A field that only one of the two changed is taken from that
 * one; of a field that both changed otherwise, mine stands until somebody decides.
 *
 * @param contested fields that both changed, each otherwise
 */
record Merge(Planned joined, List<MeasureField> contested) {

  static Merge of(Planned base, Planned mine, Planned theirs) {
    Planned joined = theirs;
    List<MeasureField> contested = new ArrayList<>();
    for (MeasureField field : MeasureField.values()) {
      String said = field.text(mine);
      if (said.equals(field.text(base)) || said.equals(field.text(theirs))) {
        continue;
      }
      joined = field.take(mine, joined);
      if (!field.text(theirs).equals(field.text(base))) {
        contested.add(field);
      }
    }
    return new Merge(joined, List.copyOf(contested));
  }
}
