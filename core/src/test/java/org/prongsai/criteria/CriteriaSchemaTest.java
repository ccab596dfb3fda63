package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.message.Outcome;
import org.prongsai.source.DataFile;
import org.prongsai.source.Node;

/** The published schema and the reader are two descriptions of one form: neither may say what the other denies. */
class CriteriaSchemaTest {

  private static final Path FOLDER = Path.of(System.getProperty("prongsai.home"), "criteria");
  private static final JsonSchema SCHEMA = schema();

  static Stream<Path> files() throws IOException {
    return Stream.concat(
        new CriteriaShelf(FOLDER).ids().orThrow().stream().map(id -> FOLDER.resolve(id + ".yaml")),
        Stream.of("small.yaml", "moit-fragment.yaml").map(CriteriaSchemaTest::resource));
  }

  static List<Broken> broken() {
    return Broken.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCriteriaFileFitsTheSchemaAndTheReader(Path file) {
    CriteriaReader.read(file).orThrow();
    assertEquals(Set.of(), complaints(DataFile.read(file).orThrow()));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatTheSchemaCanSeeItRefusesAsTheReaderDoes(Broken broken) {
    Node node = DataFile.parse("x.yaml", broken.text()).orThrow();
    assertEquals(Outcome.Refused.class, CriteriaReader.criteria(node).getClass());
    assertEquals(broken.bySchema(), !complaints(node).isEmpty(), () -> complaints(node).toString());
  }

  private static Set<String> complaints(Node node) {
    return Set.copyOf(SCHEMA.validate(json(node)).stream().map(Object::toString).toList());
  }

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Files.readString(FOLDER.resolve("criteria.schema.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(Broken.class.getResource(name).toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By our own reading of YAML: the schema library's takes {@code no:} for a truth value. */
  private static JsonNode json(Node node) {
    JsonNodeFactory factory = JsonNodeFactory.instance;
    return switch (node) {
      case Node.Mapping mapping -> {
        ObjectNode object = factory.objectNode();
        mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
        yield object;
      }
      case Node.Sequence sequence -> {
        ArrayNode array = factory.arrayNode();
        sequence.elements().forEach(element -> array.add(json(element)));
        yield array;
      }
      case Node.Scalar scalar -> switch (scalar.kind()) {
        case TEXT -> factory.textNode(scalar.text());
        case TRUTH -> factory.booleanNode(Boolean.parseBoolean(scalar.text()));
        case NOTHING -> factory.nullNode();
        case NUMBER -> scalar.text().matches("\\d+")
            ? factory.numberNode(Long.parseLong(scalar.text()))
            : factory.numberNode(scalar.number().orElseThrow());
      };
    };
  }
}
