package org.prongsai.review;

/**
 * A verdict with its reason.
 *
 * @param reason empty only where the verdict needs none
 */
public record Opinion(Verdict verdict, String reason) {

  public Opinion {
    if (verdict.needsReason() && reason.isBlank()) {
      throw new IllegalArgumentException(verdict + " without a reason");
    }
  }
}
