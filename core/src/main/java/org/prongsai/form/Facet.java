package org.prongsai.form;

import java.time.YearMonth;
import java.util.List;
import org.prongsai.criteria.LocalText;

/** Whether something that a component asks for is in a form. */
public sealed interface Facet {

  record Met() implements Facet {}

  /** It is stated that there is none, which meets it too. */
  record None(LocalText words) implements Facet {}

  record Missing(List<Lack> lacks) implements Facet {
    public Missing {
      lacks = List.copyOf(lacks);
    }
  }

  /** One thing that is missing. */
  sealed interface Lack {

    record NoEntry() implements Lack {}

    record NoAnswer(Entry entry, Field field) implements Lack {}

    record NoOption(Field field, Field.Option option) implements Lack {}

    record NoMonth(YearMonth month) implements Lack {}

    /** The years that an entry says are too few, or not those asked about. */
    record WrongYears(Entry entry, Field field) implements Lack {}
  }
}
