package org.prongsai.documents.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Signatory;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.wording.Wording;

/** Signature blocks. Where a person's name is left out, dots stand to be written on. */
final class Signing {

  private Signing() {}

  static Block.Signature signature(Signatory signatory) {
    return signature(signatory, null);
  }

  /** @param role printed under the position, as "ผู้จดรายงานการประชุม"; null for none */
  static Block.Signature signature(Signatory signatory, @Nullable String role) {
    List<String> below = role == null ? List.of(signatory.position()) : List.of(signatory.position(), role);
    return new Block.Signature(null, null, Wording.text("signed"), signatory.name(), below, null);
  }

  static Block alone(Signatory signatory) {
    return new Block.Signatures(List.of(signature(signatory)), 1);
  }

  /** Who endorses: the opinion, written or with room to write it, above the signature. */
  static Block.Signature endorsement(Signatory signatory) {
    String opinion = signatory.opinion();
    if (opinion == null) {
      return signature(signatory);
    }
    return new Block.Signature(
        Wording.text("opinion", signatory.position()), opinion.isBlank() ? null : opinion, Wording.text("signed"),
        signatory.name(), List.of(signatory.position()), null);
  }
}
