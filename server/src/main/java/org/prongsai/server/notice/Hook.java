package org.prongsai.server.notice;

/**
 * Where an agency's notices are posted to.
 *
 * @param secret Base64 of the key by which calls are signed; a receiver's library wants it after {@code whsec_}
 */
public record Hook(long agency, String url, String secret, boolean active) {

  /** The secret as receivers' libraries take it. */
  public String receiverSecret() {
    return "whsec_" + secret;
  }
}
