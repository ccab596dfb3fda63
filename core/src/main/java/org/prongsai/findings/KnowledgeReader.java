package org.prongsai.findings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Standing;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.DataFile;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;

/** Reads the knowledge beside a criteria year, and the names of units. */
public final class KnowledgeReader {

  static final String FORMAT = "prongsai/knowledge/1";
  static final String UNITS_FORMAT = "prongsai/units/1";

  private static final int MOST_COMPONENTS = 99;
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");

  private final List<Problem> problems = new ArrayList<>();

  private KnowledgeReader() {}

  /** The knowledge on criteria in a folder of criteria files; none when the folder has no file on them. */
  public static Outcome<Knowledge> read(Path folder, Criteria criteria, Units units) {
    Path file = folder.resolve(criteria.id() + ".knowledge.yaml");
    return Files.exists(file)
        ? DataFile.read(file).then(node -> knowledge(node, criteria, units))
        : Outcome.done(Knowledge.none(criteria.id()));
  }

  /** Reads {@code units.yaml} of a folder of criteria files. */
  public static Outcome<Units> units(Path folder) {
    return DataFile.read(folder.resolve("units.yaml")).then(KnowledgeReader::units);
  }

  static Outcome<Knowledge> knowledge(Node node, Criteria criteria, Units units) {
    KnowledgeReader reader = new KnowledgeReader();
    Fields fields = Fields.of(node, reader.problems);
    reader.format(fields, FORMAT);
    String id = fields.text("criteria");
    if (!id.equals(criteria.id())) {
      reader.add(602, fields.placeOf("criteria"), id, criteria.id());
    }
    Map<String, String> sources = reader.sources(fields);
    List<Advice> advice = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Fields element : fields.elements("advice")) {
      Advice one = reader.advice(element, sources.keySet(), criteria, units);
      if (!codes.add(one.code())) {
        reader.add(604, element.placeOf("code"), one.code());
      }
      advice.add(one);
    }
    fields.close();
    return reader.done(new Knowledge(id, sources, advice));
  }

  static Outcome<Units> units(Node node) {
    KnowledgeReader reader = new KnowledgeReader();
    Fields fields = Fields.of(node, reader.problems);
    reader.format(fields, UNITS_FORMAT);
    List<Units.Role> roles = fields.elements("roles").stream().map(reader::role).toList();
    fields.close();
    return reader.done(new Units(roles));
  }

  private Units.Role role(Fields fields) {
    String id = fields.text("id");
    String work = fields.text("work");
    Map<AgencyKind, String> names = new HashMap<>();
    Node node = fields.node("names");
    if (node != null) {
      Fields byKind = Fields.of(node, problems);
      for (AgencyKind kind : AgencyKind.values()) {
        String name = byKind.optionalText(kind.code());
        if (name != null) {
          names.put(kind, name);
        }
      }
      byKind.close();
    }
    fields.close();
    return new Units.Role(id, work, names);
  }

  private Advice advice(Fields fields, Set<String> sources, Criteria criteria, Units units) {
    String code = fields.text("code");
    boolean known = criteria.question(code).isPresent() || criteria.item(code).isPresent();
    if (!known) {
      add(603, fields.placeOf("code"), code, criteria.id());
    }
    Standing standing = fields.word("standing", STANDINGS, Standing.GENERAL_KNOWLEDGE);
    List<String> learnedFrom = fields.texts("sources");
    learnedFrom.stream().filter(source -> !sources.contains(source))
        .forEach(source -> add(605, fields.placeOf("sources"), source, String.join(", ", sources)));
    List<String> owes = atLeastOne(fields, "owes", code);
    owes.forEach(role -> role(role, fields.placeOf("owes"), units));
    String compiles = fields.optionalText("compiles");
    if (compiles != null) {
      role(compiles, fields.placeOf("compiles"), units);
    }
    List<String> steps = atLeastOne(fields, "steps", code);
    steps.forEach(step -> rolesIn(step, fields.placeOf("steps"), units));
    int count = known ? criteria.item(code).map(item -> item.components().size()).orElse(0) : MOST_COMPONENTS;
    Advice advice = new Advice(code, standing, learnedFrom, fields.text("issue"), atLeastOne(fields, "causes", code),
        atLeastOne(fields, "measures", code), steps, atLeastOne(fields, "proof", code), owes, compiles,
        components(fields, count, units));
    fields.close();
    return advice;
  }

  private List<String> atLeastOne(Fields fields, String name, String code) {
    List<String> texts = fields.texts(name);
    if (texts.isEmpty()) {
      add(606, fields.placeOf(name), code, name);
    }
    return texts;
  }

  private Map<Integer, Advice.MissingComponent> components(Fields fields, int count, Units units) {
    Map<Integer, Advice.MissingComponent> components = new LinkedHashMap<>();
    for (Fields element : fields.elements("components")) {
      int no = element.whole("no", 1, MOST_COMPONENTS);
      if (no > count) {
        add(607, element.placeOf("no"), no, count);
      }
      String step = element.text("step");
      rolesIn(step, element.placeOf("step"), units);
      if (components.put(no, new Advice.MissingComponent(element.text("missing"), step)) != null) {
        add(609, element.placeOf("no"), no);
      }
      element.close();
    }
    return components;
  }

  /** Roles in braces, which become units' names. */
  private void rolesIn(String step, Place place, Units units) {
    BRACES.matcher(step).results().forEach(found -> role(found.group(1), place, units));
  }

  private void role(String role, Place place, Units units) {
    if (units.role(role).isEmpty()) {
      add(608, place, role, String.join(", ", units.roles().stream().map(Units.Role::id).toList()));
    }
  }

  private static final Map<String, Standing> STANDINGS = standings();

  private static Map<String, Standing> standings() {
    Map<String, Standing> words = new LinkedHashMap<>();
    for (Standing standing : Standing.values()) {
      words.put(standing.code(), standing);
    }
    return words;
  }

  private Map<String, String> sources(Fields fields) {
    Map<String, String> sources = new LinkedHashMap<>();
    Node node = fields.node("sources");
    if (node != null) {
      Fields named = Fields.of(node, problems);
      named.entries().forEach(entry -> sources.put(entry.key().text(), named.text(entry.key().text())));
    }
    return sources;
  }

  private void format(Fields fields, String format) {
    if (!fields.text("format").equals(format)) {
      add(601, fields.placeOf("format"), format);
    }
  }

  private void add(int number, Place place, Object... arguments) {
    problems.add(Problem.of("findings", number, place, arguments));
  }

  private <T> Outcome<T> done(T value) {
    return problems.isEmpty() ? Outcome.done(value) : Outcome.refused(problems.stream()
        .sorted(Comparator.comparingInt(problem -> problem.place().line())).toList());
  }
}
