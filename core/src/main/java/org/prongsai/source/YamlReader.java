package org.prongsai.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.Node.Entry;
import org.prongsai.source.Node.Mapping;
import org.prongsai.source.Node.Scalar;
import org.prongsai.source.Node.Scalar.Kind;
import org.prongsai.source.Node.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML to nodes. */
final class YamlReader {

  private static final LoadSettings SETTINGS = LoadSettings.builder()
      .setCodePointLimit(64 * 1024 * 1024)
      .setMaxAliasesForCollections(20)
      .setUseMarks(true)
      .build();
  private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
  private static final Set<String> TRUTH = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final int DEEPEST = 64;
  /** More than any file of ours: a few references to references unfold a small file to more than the memory holds. */
  private static final int MOST_NODES = 1_000_000;

  private final String name;
  private final List<Problem> problems = new ArrayList<>();
  private int nodes;

  private YamlReader(String name) {
    this.name = name;
  }

  static Outcome<Node> parse(String name, String text) {
    YamlReader reader = new YamlReader(name);
    try {
      Optional<org.snakeyaml.engine.v2.nodes.Node> root = new Compose(SETTINGS).composeString(text);
      if (root.isEmpty()) {
        return Outcome.refused(Problem.of("source", 113, Place.of(name)));
      }
      Node node = reader.node(root.get(), 0);
      return reader.problems.isEmpty() ? Outcome.done(node) : Outcome.refused(reader.problems);
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(mark -> place(name, mark)).orElse(Place.of(name));
      return Outcome.refused(Problem.of("source", 110, place, String.valueOf(e.getProblem())));
    } catch (YamlEngineException e) {
      return Outcome.refused(Problem.of("source", 110, new Place(name, 1, 1), firstLine(e)));
    } catch (StackOverflowError e) {
      // The composer descends by recursion and knows no bound of its own.
      return Outcome.refused(Problem.of("source", 114, tooDeep(name, text), DEEPEST));
    }
  }

  /** Where the nesting passes the bound; events come without recursion. */
  private static Place tooDeep(String name, String text) {
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      switch (event.getEventId()) {
        case SequenceStart, MappingStart -> depth++;
        case SequenceEnd, MappingEnd -> depth--;
        default -> { }
      }
      if (depth > DEEPEST) {
        return event.getStartMark().map(mark -> place(name, mark)).orElse(new Place(name, 1, 1));
      }
    }
    return new Place(name, 1, 1);
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
    Place place = node.getStartMark().map(mark -> place(name, mark)).orElse(Place.of(name));
    if (node.isRecursive() || nodes >= MOST_NODES) {
      if (problems.isEmpty()) {
        problems.add(Problem.of("source", 117, place));
      }
      return new Scalar(place, "", Kind.NOTHING);
    }
    nodes++;
    if (depth > DEEPEST) {
      problems.add(Problem.of("source", 114, place, DEEPEST));
      return new Scalar(place, "", Kind.NOTHING);
    }
    return switch (node) {
      case ScalarNode scalar -> scalar(place, scalar);
      case SequenceNode sequence -> new Sequence(place,
          sequence.getValue().stream().map(element -> node(element, depth + 1)).toList());
      case MappingNode mapping -> mapping(place, mapping, depth);
      default -> throw new IllegalStateException("node " + node.getNodeType());
    };
  }

  private Node mapping(Place place, MappingNode mapping, int depth) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = node(tuple.getKeyNode(), depth + 1);
      if (!(key instanceof Scalar scalar)) {
        problems.add(Problem.of("source", 115, key.place()));
        continue;
      }
      if (!seen.add(scalar.text())) {
        problems.add(Problem.of("source", 116, key.place(), scalar.text()));
      }
      entries.add(new Entry(scalar, node(tuple.getValueNode(), depth + 1)));
    }
    return new Mapping(place, entries);
  }

  private static Scalar scalar(Place place, ScalarNode node) {
    String text = node.getValue();
    return new Scalar(place, text, node.getScalarStyle() == ScalarStyle.PLAIN ? plainKind(text) : Kind.TEXT);
  }

  private static Kind plainKind(String text) {
    if (NOTHING.contains(text)) {
      return Kind.NOTHING;
    }
    if (TRUTH.contains(text)) {
      return Kind.TRUTH;
    }
    return NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
  }

  private static Place place(String name, Mark mark) {
    return new Place(name, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
