package org.prongsai.server.paperwork;

import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;

/** Where a paper stands; {@link PaperMove} holds the ways from one to another. */
public enum PaperState {
  /** With its writer, written anew from the data whenever it is looked at. */
  DRAFT(Tone.PLAIN, Icon.PENCIL_SQUARE),
  /** On its way up the line; its text no longer changes. */
  ROUTED(Tone.WAIT, Icon.HOURGLASS_SPLIT),
  /** Back with its writer, as a whole or for one row. */
  RETURNED(Tone.BAD, Icon.ARROW_RETURN_LEFT),
  /** Printed, to be signed by pen. */
  ON_PAPER(Tone.WAIT, Icon.PRINTER),
  SIGNED(Tone.GOOD, Icon.PATCH_CHECK_FILL),
  WITHDRAWN(Tone.PLAIN, Icon.SLASH_CIRCLE),
  /** Signed, and another paper has since been signed in its place. */
  SUPERSEDED(Tone.PLAIN, Icon.ARCHIVE);

  private final Tone tone;
  private final Icon icon;

  PaperState(Tone tone, Icon icon) {
    this.tone = tone;
    this.icon = icon;
  }

  /** As pages show it. */
  public Status status() {
    return Status.of(tone, icon, "paperwork.state." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  boolean isWithWriter() {
    return this == DRAFT || this == RETURNED;
  }

  boolean isSigned() {
    return this == SIGNED || this == SUPERSEDED;
  }
}
