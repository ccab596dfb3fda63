package org.prongsai.server.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which texts beside a field a screen reader reads out with it. */
public final class Described {

  private Described() {}

  /** The identifiers of hint and error, those that are there; null when neither is. */
  public static @Nullable String by(Form form, String name, String hint) {
    List<String> ids = new ArrayList<>();
    if (!hint.isEmpty()) {
      ids.add(name + "-hint");
    }
    if (form.wrong(name) != null) {
      ids.add(name + "-error");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }
}
