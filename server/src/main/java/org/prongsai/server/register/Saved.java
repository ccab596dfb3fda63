package org.prongsai.server.register;

/** What became of an edit. */
sealed interface Saved {

  record Done(Row row) implements Saved {}

  /** Somebody else saved before: nothing was changed. */
  record Stale(Row theirs) implements Saved {}
}
