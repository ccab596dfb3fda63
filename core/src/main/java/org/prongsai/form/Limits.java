package org.prongsai.form;

import java.util.List;
import java.util.stream.Stream;

/** The thresholds of the law that an entry passes. */
public final class Limits {

  private Limits() {}

  public static List<Field.Limit> passed(FormKind form, Entry entry) {
    return form.fields().stream().flatMap(field -> Stream.ofNullable(field.limit())
        .filter(limit -> entry.number(field.code()).filter(value -> value.compareTo(limit.over()) > 0).isPresent())).toList();
  }
}
