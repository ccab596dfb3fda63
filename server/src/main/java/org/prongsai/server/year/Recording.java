package org.prongsai.server.year;

/** What came of entering figures. */
public sealed interface Recording {

  /** They stand. */
  record Taken(int version) implements Recording {}

  /** Somebody else entered figures after the version on which these rest; nothing was changed. */
  record Overtaken(Entered theirs) implements Recording {}
}
