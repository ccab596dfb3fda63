package org.prongsai.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How one server is to run.
 *
 * @param home holds {@code criteria/} and {@code samples/}
 * @param data the installation's own folder: the embedded database, people's files, settings
 * @param postgres folder of the PostgreSQL that is started as a child; not asked when {@code database} names another
 * @param database JDBC address of a PostgreSQL server, with user and password in it; null for the embedded default
 * @param port on which pages are served; 0 for any free one
 * @param demo whether sample agencies are shown, with pages for trying things out
 * @param temporary whether the data folder goes when the server ends
 */
public record ServerSettings(Path home, Path data, Path postgres, @Nullable String database, int port, boolean demo,
    boolean temporary) {

  public ServerSettings(Path home, Path data, Path postgres, @Nullable String database, int port, boolean demo) {
    this(home, data, postgres, database, port, demo, false);
  }
}
