package org.prongsai.opendata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing and what is said of it; what both writers of RDF walk through. Filled once, then only read. */
final class Resource implements Value {

  static final Map<String, String> PREFIXES = Map.of(
      "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
      "dcat", "http://www.w3.org/ns/dcat#",
      "dct", "http://purl.org/dc/terms/",
      "foaf", "http://xmlns.com/foaf/0.1/",
      "vcard", "http://www.w3.org/2006/vcard/ns#",
      "skos", "http://www.w3.org/2004/02/skos/core#",
      "schema", "https://schema.org/",
      "spdx", "http://spdx.org/rdf/terms#",
      "xsd", "http://www.w3.org/2001/XMLSchema#");

  record Said(String property, Value value) {}

  private final @Nullable String iri;
  private final List<Said> said = new ArrayList<>();

  Resource(@Nullable URI iri, String type) {
    this.iri = iri == null ? null : iri.toASCIIString();
    say("rdf:type", new Value.Name(type));
  }

  /** Null for a thing without a name of its own. */
  @Nullable String iri() {
    return iri;
  }

  List<Said> said() {
    return said;
  }

  Resource say(String property, Value value) {
    said.add(new Said(property, value));
    return this;
  }

  /** A text in Thai; one that is empty is not said. */
  Resource thai(String property, String text) {
    return text.isBlank() ? this : say(property, new Value.Text(text, "th"));
  }

  Resource link(String property, @Nullable URI to) {
    return to == null ? this : say(property, new Value.Iri(to.toASCIIString()));
  }
}
