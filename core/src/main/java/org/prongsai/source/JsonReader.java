package org.prongsai.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.Node.Entry;
import org.prongsai.source.Node.Mapping;
import org.prongsai.source.Node.Scalar;
import org.prongsai.source.Node.Scalar.Kind;
import org.prongsai.source.Node.Sequence;

/** JSON to nodes; Jackson bounds depth and length. */
final class JsonReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String name;
  private final JsonParser parser;

  private JsonReader(String name, JsonParser parser) {
    this.name = name;
    this.parser = parser;
  }

  static Outcome<Node> parse(String name, String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonReader(name, parser).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<Node> document() throws IOException {
    try {
      parser.nextToken();
      Node node = value();
      return parser.nextToken() == null ? Outcome.done(node)
          : Outcome.refused(Problem.of("source", 112, place(name, parser.currentTokenLocation())));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      return Outcome.refused(Problem.of("source", 111, place(name, at), e.getOriginalMessage()));
    }
  }

  private Node value() throws IOException {
    Place place = place(name, parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case VALUE_STRING -> new Scalar(place, parser.getText(), Kind.TEXT);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(place, parser.getText(), Kind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> new Scalar(place, parser.getText(), Kind.TRUTH);
      default -> new Scalar(place, "", Kind.NOTHING);
    };
  }

  private Node object(Place place) throws IOException {
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Scalar key = new Scalar(place(name, parser.currentTokenLocation()), parser.currentName(), Kind.TEXT);
      parser.nextToken();
      entries.add(new Entry(key, value()));
    }
    return new Mapping(place, entries);
  }

  private Node array(Place place) throws IOException {
    List<Node> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return new Sequence(place, elements);
  }

  private static Place place(String name, JsonLocation at) {
    return new Place(name, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
  }
}
