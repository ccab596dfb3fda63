package org.prongsai.app;

import java.nio.file.Path;

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
}
