package org.prongsai.evidence;

import java.util.List;

/** What an assessor would say of a proof, before the assessor does. */
public final class Judgement {

  private Judgement() {}

  /** In the order in which they should be mended; empty when nothing is to be said. */
  public static List<Finding> of(Content content, Expected expected) {
    return List.of();
  }
}
