package org.prongsai.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder that holds the data shipped with the program: {@code criteria/} and {@code samples/}. */
record Home(Path folder) {

  /** The launcher says where it is; without it, the working folder. */
  static Home found() {
    return new Home(Path.of(System.getProperty("prongsai.home", ".")).toAbsolutePath().normalize());
  }

  Path criteria() {
    return folder.resolve("criteria");
  }

  Path samples() {
    return folder.resolve("samples");
  }

  /** PostgreSQL's own folder, with {@code bin} in it: where PG_BIN points, else the one that ships with the program. */
  Path postgres() {
    @Nullable String elsewhere = System.getenv("PG_BIN");
    return elsewhere == null ? Path.of(System.getProperty("prongsai.postgres", folder.resolve("postgres").toString()))
        : Path.of(elsewhere).toAbsolutePath().resolveSibling("");
  }

  /** Where an installation keeps its data when nobody names a folder: outside of the program, which is replaced. */
  Path installation() {
    @Nullable String shared = System.getenv("XDG_DATA_HOME");
    return (shared == null ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(shared))
        .resolve("prongsai");
  }
}
