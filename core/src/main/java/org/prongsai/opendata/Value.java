package org.prongsai.opendata;

import org.jspecify.annotations.Nullable;

/** What stands behind a property. */
sealed interface Value permits Resource, Value.Iri, Value.Name, Value.Text, Value.Typed {

  record Iri(String text) implements Value {}

  /** An IRI by its prefix, as in {@code dcat:Dataset}. */
  record Name(String text) implements Value {}

  record Text(String text, @Nullable String language) implements Value {}

  /** @param type by its prefix, as in {@code xsd:date} */
  record Typed(String text, String type) implements Value {}
}
