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
import org.prongsai.source.Fields;
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
  private final RowParts more;

  /** @param fiscalYear gives dates the years that their texts leave out */
  TableParts(List<Problem> problems, int fiscalYear) {
    this.problems = problems;
    this.fiscalYear = fiscalYear;
    this.more = new RowParts(problems);
  }

  List<String> codes(Fields fields, String name) {
    return fields.each(name, node -> code(node, false));
  }

  GivenScore score(Node node) {
    Fields fields = Fields.of(node, problems);
    GivenScore read = new GivenScore(fields.required("code", code -> code(code, true), ""), fields.optionalVerbatim("part"),
        fields.optionalVerbatim("name"), fields.score("score"), fields.optionalVerbatim("note"), fields.place());
    fields.close();
    return read;
  }

  Finding finding(Node node) {
    Fields fields = Fields.of(node, problems);
    Finding read = new Finding(fields.optional("code", code -> code(code, true)), fields.optionalVerbatim("part"),
        fields.optionalWhole("indicator", 1, MOST_INDICATORS), fields.optionalVerbatim("subIndicator"),
        fields.optionalVerbatim("topic"), fields.optionalScore("score"), fields.optionalVerbatim("issue"),
        fields.optionalVerbatim("cause"), fields.optionalVerbatim("recommendation"), fields.place());
    fields.close();
    return read;
  }

  Row row(Node node) {
    Fields fields = Fields.of(node, problems);
    String table = fields.optionalVerbatim("table");
    Row read = new Row(table == null ? "1" : table, codes(fields, "codes"), fields.optionalVerbatim("instrument"),
        fields.optionalWhole("indicator", 1, MOST_INDICATORS), fields.optionalVerbatim("subIndicator"),
        fields.optionalVerbatim("part"), fields.optionalVerbatim("topic"), fields.optionalVerbatim("issue"),
        fields.verbatims("measures"), fields.verbatims("steps"), fields.verbatims("units"), fields.each("dates", this::date),
        fields.verbatims("followUp"), fields.optionalWord("status", STATUSES), fields.verbatims("progress"),
        fields.verbatims("results"), fields.verbatims("outcomes"), fields.optionalVerbatim("key"),
        fields.optional("budget", more::money), fields.verbatims("success"), fields.verbatims("problems"),
        fields.verbatims("suggestions"), fields.optional("spent", more::money), fields.each("events", more::event),
        fields.each("followedUp", more::followedUp), fields.verbatims("links"), fields.verbatims("files"), fields.place());
    fields.close();
    return read;
  }

  DisclosureRow disclosureRow(Node node) {
    Fields fields = Fields.of(node, problems);
    DisclosureRow read = new DisclosureRow(fields.required("item", item -> code(item, false), ""),
        fields.optionalVerbatim("subIndicator"), fields.optionalVerbatim("group"), fields.optionalVerbatim("name"),
        fields.verbatims("components"), fields.verbatims("units"), fields.optionalWord("status", STATUSES),
        fields.verbatims("progress"), fields.place());
    fields.close();
    return read;
  }

  private DateMark date(Node node) {
    Fields fields = Fields.of(node, problems);
    String text = fields.text("text");
    Role role = fields.optionalWord("role", ROLES);
    String kind = fields.optionalWord("kind", KINDS);
    DateMark read = ReadDates.mark(text, role, fields.optionalVerbatim("of"), fiscalYear, fields.place());
    if (kind == null && Stream.of("start", "end", "due", "every").noneMatch(fields::has)) {
      fields.close();
      return read;
    }
    DateMark mark = new DateMark(text, read.role(), kind == null ? read.kind() : kind,
        fields.optionalDate("start"), fields.optionalDate("end"), fields.optionalDate("due"),
        fields.has("every") ? fields.verbatims("every") : null, fields.optionalVerbatim("of"), fields.place());
    fields.close();
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
