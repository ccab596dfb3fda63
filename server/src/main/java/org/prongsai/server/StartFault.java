package org.prongsai.server;

import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.store.DatabaseAddress;
import org.springframework.boot.web.server.PortInUseException;

/** What keeps a server from starting though its database answers. */
final class StartFault {

  private StartFault() {}

  /** @return empty when it is none of the faults that an operator can mend */
  static Optional<Problem> of(Throwable fault, ServerSettings settings, DatabaseAddress database) {
    return Stream.iterate(fault, each -> each != null, Throwable::getCause).flatMap(cause -> switch (cause) {
      case PortInUseException taken -> Stream.of(Problem.of("store", 2110, Place.NOWHERE, String.valueOf(taken.getPort())));
      case FlywayException form -> Stream.of(Problem.of("store", 2114,
          Place.of(settings.database() == null ? settings.data().toString() : database.toString()),
          String.valueOf(form.getMessage()).lines().findFirst().orElse("?")));
      default -> Stream.<Problem>empty();
    }).findFirst();
  }
}
