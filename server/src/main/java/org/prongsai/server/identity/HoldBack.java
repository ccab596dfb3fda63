package org.prongsai.server.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds back who guesses: by the name that is tried, and by the address it is tried from. Each attempt counts before it is
 * judged, so that many at once do not slip through; one that succeeds takes its count away again.
 */
@Component
class HoldBack {

  private final JdbcClient database;
  private final Clock clock;

  HoldBack(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** @return until when this attempt must not be judged; empty when it may, and then it is counted */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Optional<Instant> attempt(String name, String address) {
    Instant now = clock.instant();
    forgetOld(now);
    // One after the other from here on: of many at once, none is judged on a count that another is about to change.
    lock(addressKey(address), now);
    lock(nameKey(name), now);
    Optional<Instant> held = HoldBackRules.later(heldUntil(nameKey(name), now), heldUntil(addressKey(address), now));
    if (held.isEmpty()) {
      count(nameKey(name), HoldBackRules.NAME, now);
      count(addressKey(address), HoldBackRules.ADDRESS, now);
    }
    return held;
  }

  private void lock(String what, Instant now) {
    database.sql("""
        insert into identity.failure (what, times, latest) values (:what, 0, :now)
        on conflict (what) do update set times = failure.times
        """).param("what", what).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  private void forgetOld(Instant now) {
    database.sql("""
        delete from identity.failure where what in
          (select what from identity.failure where latest < :old for update skip locked)
        """).param("old", now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC)).update();
  }

  /** Whether the next attempt at this name would be held back. */
  @Transactional(readOnly = true)
  public boolean isHeld(String name) {
    return heldUntil(nameKey(name), clock.instant()).isPresent();
  }

  /** The attempt was right: it does not count for its address, behind which a whole office may sign in of a morning. */
  @Transactional
  public void giveBack(String address) {
    database.sql("update identity.failure set times = times - 1 where what = :what and times > 0")
        .param("what", addressKey(address)).update();
  }

  /** Somebody is in under this name. */
  @Transactional
  public void forget(String name) {
    database.sql("delete from identity.failure where what = :what").param("what", nameKey(name)).update();
  }

  private Optional<Instant> heldUntil(String what, Instant now) {
    return database.sql("select held_until from identity.failure where what = :what and held_until > :now")
        .param("what", what).param("now", now.atOffset(ZoneOffset.UTC)).query(java.time.OffsetDateTime.class).optional()
        .map(java.time.OffsetDateTime::toInstant);
  }

  private void count(String what, HoldBackRules rules, Instant now) {
    int times = database.sql("""
        update identity.failure set latest = :now, times = case when latest < :fresh then 1 else times + 1 end
        where what = :what returning times
        """).param("what", what).param("now", now.atOffset(ZoneOffset.UTC))
        .param("fresh", now.minus(rules.memory()).atOffset(ZoneOffset.UTC)).query(Integer.class).single();
    rules.hold(times).ifPresent(hold -> database.sql("update identity.failure set held_until = :until where what = :what")
        .param("until", now.plus(hold).atOffset(ZoneOffset.UTC)).param("what", what).update());
  }

  private static String nameKey(String name) {
    String plain = name.toLowerCase(java.util.Locale.ROOT);
    return "name " + plain.substring(0, Math.min(plain.length(), HoldBackRules.LONGEST_NAME));
  }

  private static String addressKey(String address) {
    return "address " + address;
  }
}
