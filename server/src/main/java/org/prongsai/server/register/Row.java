package org.prongsai.server.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.form.Entry;
import org.prongsai.form.Field;
import org.prongsai.form.FormKind;
import org.prongsai.form.Values;
import org.prongsai.server.files.StoredFile;

/**
 * An entry as it is kept.
 *
 * @param carried copied from the year before and not yet confirmed
 * @param files by the field that each belongs to
 */
public record Row(long agency, int fiscalYear, String form, int version, Entry entry, boolean carried,
    Map<String, StoredFile> files) {

  public Row {
    files = Map.copyOf(files);
  }

  /** As an owner of files. */
  static String owner(long id, String field) {
    return "register.entry/" + id + "/" + field;
  }

  public long id() {
    return entry.id();
  }

  /** By what people call it. */
  public String title(FormKind kind) {
    return Values.text(kind, kind.title(), entry);
  }

  public @Nullable StoredFile file(Field field) {
    return files.get(field.code());
  }
}
