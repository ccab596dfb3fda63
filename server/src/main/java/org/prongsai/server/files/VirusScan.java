package org.prongsai.server.files;

import java.nio.file.Path;

/** Asks for viruses in a content. */
interface VirusScan {

  /** What the scanner says. */
  sealed interface Verdict {
    /** No scanner is set. */
    record NotAsked() implements Verdict {}

    record Clean() implements Verdict {}

    record Infected(String virus) implements Verdict {}

    /** The scanner could not be reached or could not tell. */
    record Unknown(String why) implements Verdict {}
  }

  Verdict scan(Path content);
}
