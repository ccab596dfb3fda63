package org.prongsai.server.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Status;

/**
 * What an agency states of an item.
 *
 * @param id 0 while nothing was ever stated, and {@code version} with it
 * @param item its permanent id
 * @param status null when not said
 * @param units that own it
 * @param done line by line, with where it can be seen
 * @param due the day by which it is to be published; null when none was set
 * @param note of the office to itself; may be empty
 */
record Disclosed(long id, int version, String item, @Nullable Status status, List<String> units, List<String> done,
    @Nullable LocalDate due, String note) {

  Disclosed {
    units = List.copyOf(units);
    done = List.copyOf(done);
  }

  static Disclosed nothing(String item) {
    return new Disclosed(0, 0, item, null, List.of(), List.of(), null, "");
  }

  Disclosed saying(@Nullable Status otherStatus, List<String> otherUnits, List<String> otherDone) {
    return new Disclosed(id, version, item, otherStatus, otherUnits, otherDone, due, note);
  }

  Disclosed caredFor(List<String> otherUnits, @Nullable LocalDate otherDue, String otherNote) {
    return new Disclosed(id, version, item, status, otherUnits, done, otherDue, otherNote);
  }

  /** Short, and the same for the same statement only: tells whether a form's fields were touched since they were shown. */
  String mark() {
    String said = status + "\n\n" + String.join("\n", units) + "\n\n" + String.join("\n", done);
    return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
