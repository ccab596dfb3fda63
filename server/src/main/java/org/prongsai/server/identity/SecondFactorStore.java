package org.prongsai.server.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecondFactorStore {

  /** Both secrets are sealed. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Factor(byte @Nullable [] secret, byte @Nullable [] pending, long lastStep) {}

  private final JdbcClient database;

  SecondFactorStore(JdbcClient database) {
    this.database = database;
  }

  Optional<Factor> find(long account) {
    return database.sql("select secret, pending, last_step from identity.second_factor where account = :account")
        .param("account", account)
        .query((row, number) -> new Factor(row.getBytes("secret"), row.getBytes("pending"), row.getLong("last_step")))
        .optional();
  }

  void setPending(long account, byte[] sealed) {
    database.sql("""
        insert into identity.second_factor (account, pending) values (:account, :sealed)
        on conflict (account) do update set pending = :sealed
        """).param("account", account).param("sealed", sealed).update();
  }

  void confirm(long account, long step) {
    database.sql("""
        update identity.second_factor set secret = pending, pending = null, last_step = :step where account = :account
        """).param("step", step).param("account", account).update();
  }

  /** @return false when the step, or a later one, has been used meanwhile */
  boolean use(long account, long step) {
    return database.sql("""
        update identity.second_factor set last_step = :step where account = :account and last_step < :step
        """).param("step", step).param("account", account).update() == 1;
  }

  void remove(long account) {
    database.sql("delete from identity.second_factor where account = :account").param("account", account).update();
    database.sql("delete from identity.recovery_code where account = :account").param("account", account).update();
  }

  void setRecoveryCodes(long account, List<String> hashes) {
    database.sql("delete from identity.recovery_code where account = :account").param("account", account).update();
    for (String hash : hashes) {
      database.sql("insert into identity.recovery_code (account, hash) values (:account, :hash)")
          .param("account", account).param("hash", hash).update();
    }
  }

  boolean useRecoveryCode(long account, String hash) {
    return database.sql("delete from identity.recovery_code where account = :account and hash = :hash")
        .param("account", account).param("hash", hash).update() == 1;
  }

  int recoveryCodes(long account) {
    return database.sql("select count(*) from identity.recovery_code where account = :account")
        .param("account", account).query(Integer.class).single();
  }

  SecondFactorRule rule(long agency, SecondFactorRule otherwise) {
    return database.sql("select second_factor from identity.door_rule where agency = :agency").param("agency", agency)
        .query(String.class).optional().map(SecondFactorRule::valueOf).orElse(otherwise);
  }

  void setRule(long agency, SecondFactorRule rule) {
    database.sql("""
        insert into identity.door_rule (agency, second_factor) values (:agency, :rule)
        on conflict (agency) do update set second_factor = :rule
        """).param("agency", agency).param("rule", rule.name()).update();
  }
}
