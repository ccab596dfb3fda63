package org.prongsai.server.identity;

import java.util.Optional;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.web.Form;

/** The two fields in which somebody chooses a password. */
final class PasswordFields {

  private PasswordFields() {}

  /**
   * The password that was chosen; empty when it is not fit, which the form then says.
   *
   * @param names that it must not be
   */
  static Optional<String> chosen(Form form, String... names) {
    String password = typed(form, "new-password");
    Optional<Problem> wrong = PasswordRules.wrong(password, names);
    if (wrong.isPresent()) {
      form.wrong("new-password", wrong.get());
    } else if (!password.equals(typed(form, "again"))) {
      form.wrong("again", Problem.of("identity", 1110, Place.NOWHERE));
    }
    return form.isSound() ? Optional.of(password) : Optional.empty();
  }

  /** Not stripped: spaces may stand in a password. */
  private static String typed(Form form, String field) {
    return form.values(field).isEmpty() ? "" : form.values(field).getFirst();
  }
}
