package org.prongsai.server.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was published at one moment.
 *
 * @param subject what it is of, in the words of the module that published it, as in {@code ita/2566/oit.structure}
 * @param no of the editions of this subject, from 1
 * @param hash SHA-256, in hexadecimal, of the content as {@linkplain ContentText text}
 * @param by who published it; not for the public
 * @param withdrawn null while it stands
 */
public record Edition(long agency, long id, String subject, int no, Content content, String hash, Instant at, String by,
    @Nullable Withdrawal withdrawn) {

  /** @param why for the public */
  public record Withdrawal(Instant at, String by, String why) {}

  public boolean stands() {
    return withdrawn == null;
  }
}
