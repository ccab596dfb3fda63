package org.prongsai.documents.template;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.template.TemplateData.Value;

/** The names that a place can see: those of its row first, then those around it. */
record Scope(TemplateData data, @Nullable Scope around) {

  @Nullable Value find(String name) {
    Value value = data.find(name);
    return value != null || around == null ? value : around.find(name);
  }

  Scope inside(TemplateData row) {
    return new Scope(row, this);
  }

  Stream<String> names() {
    return around == null ? data.names() : Stream.concat(data.names(), around.names());
  }
}
