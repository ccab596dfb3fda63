package org.prongsai.server.followup;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.web.Form;
import org.springframework.stereotype.Component;

/** Numbers each showing of a report form, so that one form sent twice is told from two reports. */
@Component
class FormNumbers {

  static final String FIELD = "once";

  private static final int BYTES = 16;

  private final SecureRandom chance = new SecureRandom();

  /** Gives the form a number unless it has one. */
  Form number(Form form) {
    return of(form) == null ? renew(form) : form;
  }

  Form renew(Form form) {
    byte[] bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return form.with(FIELD, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Null when the form bears none. */
  static @Nullable String of(Form form) {
    String number = form.text(FIELD);
    return number.matches("[A-Za-z0-9_-]{22}") ? number : null;
  }
}
