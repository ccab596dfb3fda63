package org.prongsai.procurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.source.DataFile;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;
import org.prongsai.thai.Folding;

/** What {@code columns.yaml} says of headings. */
final class Headings {

  private static final String FILE = "columns.yaml";
  private static final Map<String, ProcurementForm> FORMS = new LinkedHashMap<>();
  private static final Map<String, Field> MEANINGS = new HashMap<>();

  static {
    List<Problem> problems = new ArrayList<>();
    Fields file = Fields.of(DataFile.parse(FILE, text()).orThrow(), problems);
    file.text("format");
    for (Fields form : file.elements("forms")) {
      String id = form.text("id");
      Map<Field, String> columns = columns(form, problems);
      FORMS.put(id, new ProcurementForm(id, form.text("name"), form.text("standing"), form.text("source"), columns));
      columns.forEach((field, heading) -> means(heading, field));
      form.close();
    }
    Fields also = Fields.of(Objects.requireNonNull(file.required("also")), problems);
    for (Node.Entry entry : also.entries()) {
      also.texts(entry.key().text()).forEach(heading -> means(heading, field(entry)));
    }
    file.close();
    if (!problems.isEmpty()) {
      Outcome.refused(problems).orThrow();
    }
  }

  private Headings() {}

  static ProcurementForm form(String id) {
    return Objects.requireNonNull(FORMS.get(id), id);
  }

  static List<ProcurementForm> forms() {
    return List.copyOf(FORMS.values());
  }

  static Optional<Field> meaning(String heading) {
    return Optional.ofNullable(MEANINGS.get(folded(heading)));
  }

  /**
   * A heading as it is compared: without blanks, tone marks, punctuation, the column's number before it and the unit behind
   * it; sara am is sara a, which recognised text mixes up.
   */
  static String folded(String heading) {
    String folded = Folding.tolerant(heading).text().replace('\u0E33', '\u0E32');
    String bare = folded.replaceFirst("^\\d+ ?(?=\\D)", "").replaceFirst("(?:หนวย)?บาท$", "");
    return bare.isEmpty() ? folded : bare;
  }

  private static void means(String heading, Field field) {
    Field known = MEANINGS.putIfAbsent(folded(heading), field);
    if (known != null && known != field) {
      throw new IllegalStateException(FILE + ": " + heading + " means " + known + " and " + field);
    }
  }

  private static Map<Field, String> columns(Fields form, List<Problem> problems) {
    Fields headings = Fields.of(Objects.requireNonNull(form.required("columns")), problems);
    Map<Field, String> columns = new LinkedHashMap<>();
    headings.entries().forEach(entry -> columns.put(field(entry), headings.text(entry.key().text())));
    return Collections.unmodifiableMap(columns);
  }

  private static Field field(Node.Entry entry) {
    return Field.of(entry.key().text()).orElseThrow();
  }

  private static String text() {
    try (var in = Objects.requireNonNull(Headings.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
