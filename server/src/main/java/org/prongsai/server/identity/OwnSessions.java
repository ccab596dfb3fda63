package org.prongsai.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions in which an account is signed in. */
@Component
class OwnSessions {

  /**
   * @param mark stands for the session on pages: its identifier, which opens it, is never shown
   * @param current whether it is the one that asks
   */
  record Own(String mark, SessionAbout about, boolean current) {}

  private static final int MARK_BYTES = 8;

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /** @param current the identifier of the session that asks; null when it is none of these */
  List<Own> of(long account, @Nullable String current) {
    return sessions.findByPrincipalName(Long.toString(account)).values().stream()
        .filter(session -> session.getAttribute(Entrance.ABOUT) instanceof SessionAbout)
        .map(session -> new Own(mark(session.getId()), session.getRequiredAttribute(Entrance.ABOUT),
            session.getId().equals(current)))
        .sorted(Comparator.comparing((Own own) -> own.about().since()).reversed()).toList();
  }

  /** @return whether the account has that session, which now has ended */
  boolean end(long account, String mark) {
    List<String> ids = sessions.findByPrincipalName(Long.toString(account)).keySet().stream()
        .filter(id -> mark(id).equals(mark)).toList();
    ids.forEach(sessions::deleteById);
    return !ids.isEmpty();
  }

  /** Ends all sessions of the account but one. */
  void endOthers(long account, @Nullable String current) {
    sessions.findByPrincipalName(Long.toString(account)).keySet().stream().filter(id -> !id.equals(current))
        .forEach(sessions::deleteById);
  }

  private static String mark(String id) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)), 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
