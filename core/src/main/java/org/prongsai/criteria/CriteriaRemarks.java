package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.prongsai.message.Message;

/** What may be right and is worth a look in criteria that are valid. */
public final class CriteriaRemarks {

  private CriteriaRemarks() {}

  public static List<Message> of(Criteria criteria) {
    List<Message> remarks = new ArrayList<>(gaps(criteria));
    for (Indicator indicator : criteria.indicators()) {
      boolean items = criteria.subIndicatorsOf(indicator).stream().anyMatch(sub -> !criteria.itemsOf(sub).isEmpty());
      if (!items && criteria.questionsOf(indicator).isEmpty()) {
        remarks.add(Message.of("criteria.remark.unmeasured", indicator.no()));
      }
    }
    List<String> bare = criteria.items().stream()
        .filter(item -> item.components().isEmpty()).map(Item::code).toList();
    if (!bare.isEmpty()) {
      remarks.add(Message.of("criteria.remark.components", String.join(", ", bare)));
    }
    if (criteria.calendar().isEmpty()) {
      remarks.add(Message.of("criteria.remark.calendar"));
    }
    return remarks;
  }

  private static List<Message> gaps(Criteria criteria) {
    Map<String, TreeSet<Integer>> series = new LinkedHashMap<>();
    List<String> codes = new ArrayList<>(criteria.questions().stream().map(Question::code).toList());
    criteria.items().forEach(item -> codes.add(item.code()));
    for (String code : codes) {
      series.computeIfAbsent(CodeForm.letters(code), none -> new TreeSet<>()).add(CodeForm.number(code));
    }
    List<Message> remarks = new ArrayList<>();
    series.forEach((letters, numbers) -> {
      int before = 0;
      for (int number : numbers) {
        if (number != before + 1) {
          remarks.add(Message.of("criteria.remark.gap", letters + number, before == 0 ? "–" : letters + before));
        }
        before = number;
      }
    });
    return remarks;
  }
}
