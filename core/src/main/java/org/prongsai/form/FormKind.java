package org.prongsai.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;

/**
 * A form: what is asked, how it is shown to the public, what is counted.
 *
 * @param code permanent; criteria name the form by it
 * @param group of forms with which it is listed
 * @param hint what belongs in it; null where the name says all
 * @param single whether it has one entry, as the contact of an agency
 * @param dated the field, a day or a month, by which an entry belongs to a time; null where it belongs to the whole year
 * @param none the words with which one states that there is nothing to enter; null where there always is
 * @param grouped the choice by which cards and rows stand together; null for none
 * @param source on which the form rests; null where it is ours
 */
public record FormKind(String code, Group group, LocalText name, @Nullable LocalText hint, Look look, boolean single,
    @Nullable String dated, @Nullable LocalText none, @Nullable String grouped, @Nullable String source, List<Field> fields,
    List<View> views, List<Statistic> statistics) {

  public FormKind {
    fields = List.copyOf(fields);
    views = List.copyOf(views);
    statistics = List.copyOf(statistics);
  }

  /** Forms that belong together. */
  public enum Group { AGENCY, SERVICE, PROCUREMENT, PEOPLE, INTEGRITY }

  /** How the public sees its entries. */
  public enum Look {
    /** Each with its picture. */
    CARDS,
    /** Each under a heading of its own. */
    ARTICLES,
    /** As the parts of an organisation. */
    TREE, TABLE
  }

  /**
   * A table in the form that a year prescribes.
   *
   * @param code by which the criteria name it; the usual table when it is that of the form
   * @param columns codes of fields and {@link Standing} facts, in their order
   * @param monthly whether each month of the time asked about has a row at least
   * @param largestFirst the field by which rows are ordered, the largest first; null for the order of entry
   */
  public record View(String code, LocalText name, List<Column> columns, boolean monthly, @Nullable String largestFirst) {
    public View {
      columns = List.copyOf(columns);
    }
  }

  /** @param name as the prescribed form heads it; null for the field's own */
  public record Column(String of, @Nullable LocalText name) {}

  /** What a table knows without asking, written with a dollar sign in the file. */
  public enum Standing { NUMBER, ENTRY, YEAR, AGENCY, DISTRICT, PROVINCE, MINISTRY, KIND }

  /**
   * A count by months and quarters.
   *
   * @param of the fields that are summed; empty to count entries
   * @param by the choice or text by whose values it is parted; null for none
   */
  public record Statistic(String code, LocalText name, List<String> of, @Nullable String by) {
    public Statistic {
      of = List.copyOf(of);
    }
  }

  public Optional<Field> field(String code) {
    return fields.stream().filter(field -> field.code().equals(code)).findFirst();
  }

  /** The field by which people call an entry. */
  public Field title() {
    return fields.getFirst();
  }

  /** What the public sees of each entry. */
  public List<Field> open() {
    return fields.stream().filter(field -> !field.inside()).toList();
  }
}
