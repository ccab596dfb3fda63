package org.prongsai.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;
import org.prongsai.form.Field.Limit;
import org.prongsai.form.Field.Option;
import org.prongsai.form.Field.Type;
import org.prongsai.message.Problem;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;

/** Reads one field of a form. */
record FieldReader(List<Problem> problems) {

  private static final int HIGHEST = 25;
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  Field field(Fields from) {
    Type type = from.word("type", FormsReader.words(Type.values()), Type.TEXT);
    Field field = new Field(from.text("code"), type, text(from, "name", problems), optional(from, "hint"),
        from.truth("optional"), optional(from, "none"), from.truth("inside"),
        from.elements("options").stream().map(this::option).toList(), from.texts("of"),
        from.node("limit") == null ? null : limit(Fields.of(java.util.Objects.requireNonNull(from.node("limit")), problems)));
    boolean parted = type == Type.CHOICE || type == Type.LEVEL;
    if (parted == field.options().isEmpty() || (type == Type.LEVEL) != (field.of().size() == 2)) {
      problems.add(Problem.of("form", 3225, from.place(), field.code()));
    }
    from.close();
    return field;
  }

  private Option option(Fields from) {
    Integer least = from.optionalWhole("least", 0, HIGHEST);
    Option option = new Option(from.text("code"), text(from, "name", problems), least == null ? 0 : least);
    from.close();
    return option;
  }

  private Limit limit(Fields from) {
    BigDecimal over = from.optionalNumber("over", BigDecimal.ZERO, MOST);
    Limit limit = new Limit(over == null ? BigDecimal.ZERO : over, from.text("needs"), text(from, "says", problems),
        from.prose("source"));
    from.close();
    return limit;
  }

  private @Nullable LocalText optional(Fields from, String name) {
    return from.node(name) == null ? null : text(from, name, problems);
  }

  /** A text is Thai alone, or has both languages. */
  static LocalText text(Fields from, String name, List<Problem> problems) {
    Node node = from.required(name);
    if (!(node instanceof Node.Mapping)) {
      return LocalText.thai(node == null ? "" : from.prose(name));
    }
    Fields both = Fields.of(node, problems);
    LocalText text = new LocalText(both.prose("th"), both.prose("en"));
    both.close();
    return text;
  }
}
