package org.prongsai.server.planning;

/** What became of an edit. */
public sealed interface Saved {

  record Done(Activity activity) implements Saved {}

  /**
   * Somebody else saved before: nothing was changed.
   *
   * @param base what the editor began from
   * @param theirs what stands now
   */
  record Stale(Planned base, Activity theirs) implements Saved {}
}
