package org.prongsai.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.prongsai.server.web.Overtaken;
import org.springframework.stereotype.Component;

/** Makes links and takes them back. The secret part is shown once and never kept. */
@Component
class DoorLinks {

  static final Duration INVITATION = Duration.ofDays(7);
  static final Duration RESET = Duration.ofDays(1);
  static final Duration FIRST = Duration.ofDays(1);
  private static final int BYTES = 24;

  private final DoorLinkStore store;
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();

  DoorLinks(DoorLinkStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** @param path to be handed over with the address of the server before it */
  record Made(long id, String path, Instant expiresAt) {}

  Made make(DoorLink link) {
    byte[] bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    String page = switch (link.kind()) {
      case FIRST -> "/first/";
      case INVITATION -> "/invitation/";
      case RESET -> "/reset/";
    };
    return new Made(store.add(link, hash(token), clock.instant()), page + token, link.expiresAt());
  }

  Instant after(Duration time) {
    return clock.instant().plus(time);
  }

  /** The link if it may still be used for that. */
  Optional<DoorLink> find(String token, DoorLink.Kind kind) {
    return store.find(hash(token), clock.instant()).filter(link -> link.kind() == kind);
  }

  /** @throws Overtaken when somebody else was faster */
  DoorLink take(String token) {
    return store.take(hash(token), clock.instant()).orElseThrow(() -> new Overtaken("link is used"));
  }

  private static String hash(String token) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
