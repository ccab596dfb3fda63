package org.prongsai.agencyyear;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.agencyyear.AgencyYear.Finding;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.agencyyear.AgencyYear.Role;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.message.Problem;
import org.prongsai.source.Node;
import org.prongsai.thai.Codes;

/** Reads scores, findings, rows and disclosure. */
final class TableParts {

  private static final int MOST_INDICATORS = 99;
  /** Also codes of frameworks other than ITA, which {@link Codes} does not know. */
  private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}[1-9]\\d{0,2}(\\.[1-9]\\d?)?");
  private static final Map<String, Role> ROLES = new LinkedHashMap<>();
  private static final Map<String, Status> STATUSES = new LinkedHashMap<>();
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    for (Role role : Role.values()) {
      ROLES.put(role.code(), role);
    }
    for (Status status : Status.values()) {
      STATUSES.put(status.code(), status);
    }
    for (String kind : List.of(
        "date", "range", "month", "due", "recurrence", "relative", "duration", "unspecific", "none")) {
      KINDS.put(kind, kind);
    }
  }

  private final List<Problem> problems;
  private final int fiscalYear;

  /** @param fiscalYear gives dates the years that their texts leave out */
  TableParts(List<Problem> problems, int fiscalYear) {
    this.problems = problems;
    this.fiscalYear = fiscalYear;
  }

  List<String> codes(Fields fields, String name) {
    return fields.each(name, node -> code(node, false));
  }

  GivenScore score(Node node) {
    Fields fields = Fields.of(node, problems, "code", "part", "name", "score", "note");
    return new GivenScore(fields.required("code", code -> code(code, true), ""), fields.optionalText("part"),
        fields.optionalText("name"), fields.score("score"), fields.optionalText("note"), fields.place());
  }

  Finding finding(Node node) {
    Fields fields = Fields.of(node, problems, "code", "part", "indicator", "subIndicator", "topic", "score", "issue",
        "cause", "recommendation");
    return new Finding(fields.optional("code", code -> code(code, true)), fields.optionalText("part"),
        fields.optionalInteger("indicator", 1, MOST_INDICATORS), fields.optionalText("subIndicator"),
        fields.optionalText("topic"), fields.optionalScore("score"), fields.optionalText("issue"),
        fields.optionalText("cause"), fields.optionalText("recommendation"), fields.place());
  }

  Row row(Node node) {
    Fields fields = Fields.of(node, problems, "table", "codes", "instrument", "indicator", "subIndicator", "part",
        "topic", "issue", "measures", "steps", "units", "dates", "followUp", "status", "progress", "results",
        "outcomes");
    String table = fields.optionalText("table");
    return new Row(table == null ? "1" : table, codes(fields, "codes"), fields.optionalText("instrument"),
        fields.optionalInteger("indicator", 1, MOST_INDICATORS), fields.optionalText("subIndicator"),
        fields.optionalText("part"), fields.optionalText("topic"), fields.optionalText("issue"),
        fields.texts("measures"), fields.texts("steps"), fields.texts("units"), fields.each("dates", this::date),
        fields.texts("followUp"), fields.choice("status", STATUSES), fields.texts("progress"),
        fields.texts("results"), fields.texts("outcomes"), fields.place());
  }

  DisclosureRow disclosureRow(Node node) {
    Fields fields = Fields.of(node, problems, "item", "subIndicator", "group", "name", "components", "units", "status",
        "progress");
    return new DisclosureRow(fields.required("item", item -> code(item, false), ""),
        fields.optionalText("subIndicator"), fields.optionalText("group"), fields.optionalText("name"),
        fields.texts("components"), fields.texts("units"), fields.choice("status", STATUSES),
        fields.texts("progress"), fields.place());
  }

  private DateMark date(Node node) {
    Fields fields = Fields.of(node, problems, "text", "role", "kind", "start", "end", "due", "every", "of");
    String text = fields.text("text");
    Role role = fields.choice("role", ROLES);
    String kind = fields.choice("kind", KINDS);
    DateMark read = ReadDates.mark(text, role, fields.optionalText("of"), fiscalYear, fields.place());
    if (kind == null && Stream.of("start", "end", "due", "every").noneMatch(fields::has)) {
      return read;
    }
    DateMark mark = new DateMark(text, read.role(), kind == null ? read.kind() : kind,
        fields.optionalDate("start"), fields.optionalDate("end"), fields.optionalDate("due"),
        fields.optionalTexts("every"), fields.optionalText("of"), fields.place());
    if (after(mark.start(), mark.end())) {
      problems.add(Problem.of("agencyyear", 412, fields.placeOf("end")));
    }
    if (mark.every() != null && !mark.every().stream().allMatch(TableParts::isPeriod)) {
      problems.add(Problem.of("agencyyear", 413, fields.placeOf("every"), String.join(", ", mark.every())));
    }
    return mark;
  }

  private String code(Node node, boolean aggregateToo) {
    String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
    Optional<String> code = Codes.normal(text).filter(normal -> aggregateToo || CODE.matcher(normal).matches());
    if (code.isEmpty() && CODE.matcher(text).matches()) {
      return text;
    }
    return code.orElseGet(() -> {
      problems.add(Problem.of("agencyyear", 406, node.place(), text));
      return "";
    });
  }

  private static boolean after(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start != null && end != null && start.isAfter(end);
  }

  private static boolean isPeriod(String text) {
    try {
      return !Period.parse(text).isNegative();
    } catch (DateTimeException e) {
      return false;
    }
  }
}
