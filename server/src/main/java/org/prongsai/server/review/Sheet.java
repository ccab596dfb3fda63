package org.prongsai.server.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.prongsai.review.ReviewState;
import org.prongsai.server.publication.Edition;

/** The entry sheet of a submission as it stands: a row an item, in the order of the criteria. */
record Sheet(Submission submission, List<SheetRow> rows) {

  Sheet {
    rows = List.copyOf(rows);
  }

  /** Hash of all that is handed in with it, the published content of each item too: approval is of this and nothing else. */
  String hash() {
    StringBuilder all = new StringBuilder(submission.allowed().days() + "\n" + submission.allowed().source());
    for (SheetRow row : rows) {
      Edition edition = row.edition();
      all.append('\0').append(row.code()).append('\0').append(row.address()).append('\0').append(row.explanation())
          .append('\0').append(edition == null ? "" : edition.hash());
    }
    return hash(all.toString());
  }

  static String hash(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  ReviewState state() {
    Submission.Approval approval = submission.approval();
    return approval != null && Objects.equals(approval.sheet(), hash()) ? ReviewState.APPROVED : ReviewState.DRAFT;
  }

  long empty() {
    return rows.stream().filter(SheetRow::isEmpty).count();
  }
}
