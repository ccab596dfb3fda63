package org.prongsai.server.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.web.Form;
import org.springframework.stereotype.Component;

/** The fields in which somebody chooses a user name and a password. */
@Component
class AccountFields {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._@+-]{2,79}");

  /** @param name by which to sign in */
  record Chosen(String name, String password) {}

  private final PeopleStore people;

  AccountFields(PeopleStore people) {
    this.people = people;
  }

  /**
   * What was chosen; empty when the form now says what is wrong with it.
   *
   * @param names that the password must not be, besides the user name
   */
  Optional<Chosen> chosen(Form form, String... names) {
    String name = form.required("name", Message.of("identity.sign-in.name"));
    if (!name.isEmpty() && !NAME.matcher(name).matches()) {
      form.wrong("name", Problem.of("identity", 1111, Place.NOWHERE));
    } else if (people.account(name).isPresent()) {
      form.wrong("name", Problem.of("identity", 1112, Place.NOWHERE, name));
    }
    String[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of(name), java.util.stream.Stream.of(names))
        .toArray(String[]::new);
    return PasswordFields.chosen(form, all).map(password -> new Chosen(name, password));
  }
}
