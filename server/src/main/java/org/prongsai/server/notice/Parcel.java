package org.prongsai.server.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to leave this server, or has left it.
 *
 * @param account whom it is for; null for a program
 * @param target address of mail, or of the web
 * @param subject of the mail; the type of a webhook's event
 * @param due when it is to be tried next
 * @param error of the last attempt; null when it did not fail
 */
public record Parcel(long agency, long id, Channel channel, String key, @Nullable Long account, String target,
    String subject, String body, @Nullable Attachment attachment, State state, int attempts, Instant due, Instant at,
    @Nullable Instant sent, @Nullable String error) {

  /** By which way it leaves. */
  public enum Channel { MAIL, WEBHOOK }

  /** Whether it has left. */
  public enum State { WAITING, SENT, FAILED }

  /** A file that goes with a mail. */
  @SuppressWarnings("ArrayRecordComponent") // is read once and never compared
  public record Attachment(String name, byte[] content) {}
}
