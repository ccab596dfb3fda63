package org.prongsai.server.identity;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords after bringing equal letters to one form (NFKC, as NIST SP 800-63B asks): sara am typed on a telephone
 * and on a typewriter's keyboard differ in their code points.
 */
record Passwords(PasswordEncoder inner) implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return inner.encode(plain(password));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return inner.matches(plain(password), hash);
  }

  @Override
  public boolean upgradeEncoding(@Nullable String hash) {
    return inner.upgradeEncoding(hash);
  }

  private static @Nullable String plain(@Nullable CharSequence password) {
    return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
