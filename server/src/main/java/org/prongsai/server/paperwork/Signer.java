package org.prongsai.server.paperwork;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Block;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.ThaiDates;

/**
 * A place on a paper where somebody signs or has signed.
 *
 * @param title the position that the place is for, as in the heading of its opinion
 * @param name null leaves dots
 * @param position lines below the name
 * @param opinion null leaves room for a pen; not asked of the writer
 * @param decision by which it was signed; null as long as it was not
 */
record Signer(String title, @Nullable String name, List<String> position, @Nullable String opinion, boolean endorses,
    @Nullable Decision decision) {

  /** Who wrote the paper. */
  static Signer writer(String name, String position, @Nullable Decision sent) {
    return new Signer(position, name, List.of(position), null, false, sent);
  }

  static Signer of(String title, Decision decision) {
    List<String> position = new ArrayList<>(List.of(decision.position()));
    if (decision.actingPosition() != null) {
      position.add(OfficialText.say("paperwork.text.acting", decision.actingPosition()));
    }
    return new Signer(title, decision.name(), position, decision.opinion(), true, decision);
  }

  static Signer open(String title, @Nullable String name) {
    return new Signer(title, name, List.of(title), null, true, null);
  }

  /** With the opinion above, as on a memo. */
  Block.Signature endorsement() {
    return block(endorses ? OfficialText.say("paperwork.text.opinion", title) : null, opinion, position);
  }

  /** @param role printed below the position, as ผู้ตรวจรายงานการประชุม; null for none */
  Block.Signature signature(@Nullable String role) {
    List<String> lines = new ArrayList<>(position);
    if (role != null) {
      lines.add(role);
    }
    return block(null, null, lines);
  }

  private Block.Signature block(@Nullable String heading, @Nullable String said, List<String> lines) {
    String lead = OfficialText.say("paperwork.text.signed");
    if (decision == null) {
      return new Block.Signature(heading, said, lead, null, name, lines, null);
    }
    return new Block.Signature(heading, said, lead, name, name, lines,
        OfficialText.say("paperwork.text.signed-at", ThaiDates.official(Bangkok.day(decision.at())),
            Bangkok.time(decision.at())));
  }
}
