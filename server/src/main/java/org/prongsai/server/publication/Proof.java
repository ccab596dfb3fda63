package org.prongsai.server.publication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a component is met: in a section of the page itself, in a file of it, or at an address elsewhere.
 *
 * @param title in words of the agency
 * @param place within it, as in หน้า ๓; null when it need not be told
 * @param section from 1; null when it is in none
 * @param attached null when it is no file
 * @param url null when it is not elsewhere
 */
public record Proof(String title, @Nullable String place, @Nullable Integer section, Part.@Nullable Attached attached,
    @Nullable String url) {

  public Optional<Part.Attached> file() {
    return Optional.ofNullable(attached);
  }
}
