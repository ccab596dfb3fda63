package org.prongsai.message;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param file as the user named it; null when it is not a file (an option, standard input has the name {@code -})
 * @param line from 1; 0 when the whole file is meant
 * @param column in characters from 1; 0 when the whole line is meant
 */
public record Place(@Nullable String file, int line, int column) {

  public static final Place NOWHERE = new Place(null, 0, 0);

  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** {@code FILE:LINE:COLUMN}; the parts that are not known are left out, from the right. */
  @Override
  public String toString() {
    if (file == null) {
      return "";
    }
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
