package org.prongsai.server.register;

import org.jspecify.annotations.Nullable;
import org.prongsai.form.Field;
import org.prongsai.server.files.StoredFile;

/**
 * The entry that is being written.
 *
 * @param row null for a new one
 */
record RowView(@Nullable Row row) {

  boolean isNew() {
    return row == null;
  }

  long id() {
    return row == null ? 0 : row.id();
  }

  @Nullable StoredFile file(Field field) {
    return row == null ? null : row.file(field);
  }
}
