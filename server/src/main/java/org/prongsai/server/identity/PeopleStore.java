package org.prongsai.server.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PeopleStore {

  private final JdbcClient database;
  private final Agencies agencies;

  PeopleStore(JdbcClient database, Agencies agencies) {
    this.database = database;
    this.agencies = agencies;
  }

  Optional<Account> account(String name) {
    return database.sql("select id, name, full_name, password_hash from identity.account where lower(name) = lower(:name)")
        .param("name", name).query(Account.class).optional();
  }

  Optional<Account> account(long id) {
    return database.sql("select id, name, full_name, password_hash from identity.account where id = :id")
        .param("id", id).query(Account.class).optional();
  }

  boolean hasAccounts() {
    return database.sql("select exists (select from identity.account)").query(Boolean.class).single();
  }

  void rename(long account, String fullName) {
    database.sql("update identity.account set full_name = :name where id = :id").param("name", fullName)
        .param("id", account).update();
  }

  void setPassword(long account, String hash) {
    database.sql("update identity.account set password_hash = :hash where id = :id").param("hash", hash)
        .param("id", account).update();
  }

  long addAccount(String name, String fullName, @Nullable String passwordHash) {
    return database.sql("""
        insert into identity.account (name, full_name, password_hash) values (:name, :fullName, :hash) returning id
        """).param("name", name).param("fullName", fullName).param("hash", passwordHash).query(Long.class).single();
  }

  /** Whoever belonged to the agency before belongs to it again. */
  void join(long agency, long account, String position, Set<Role> roles, Set<Long> units) {
    database.sql("""
        insert into identity.membership (agency, account, position, roles, units)
        values (:agency, :account, :position, :roles, :units)
        on conflict (agency, account) do update set position = :position, roles = :roles, units = :units,
            ended_at = null, version = membership.version + 1
        """).param("agency", agency).param("account", account).param("position", position)
        .param("roles", codes(roles)).param("units", units.toArray(Long[]::new)).update();
  }

  /** @return false when somebody else has changed it since that version */
  boolean change(long agency, long account, int version, Belonging belonging) {
    return database.sql("""
        update identity.membership set position = :position, roles = :roles, units = :units, version = version + 1
        where agency = :agency and account = :account and version = :version and ended_at is null
        """).param("agency", agency).param("account", account).param("version", version)
        .param("position", belonging.position()).param("roles", codes(belonging.roles()))
        .param("units", belonging.units().toArray(Long[]::new)).update() == 1;
  }

  void end(long agency, long account, Instant now) {
    database.sql("""
        update identity.membership set ended_at = :now, version = version + 1
        where agency = :agency and account = :account and ended_at is null
        """).param("now", now.atOffset(ZoneOffset.UTC)).param("agency", agency).param("account", account).update();
  }

  int version(long agency, long account) {
    return database.sql("select version from identity.membership where agency = :agency and account = :account")
        .param("agency", agency).param("account", account).query(Integer.class).single();
  }

  /** Keeps two who would leave an agency without an administrator from doing so at once. */
  void lockMemberships(long agency) {
    database.sql("select account from identity.membership where agency = :agency order by account for update")
        .param("agency", agency).query(Long.class).list();
  }

  List<Member> members(long agency) {
    return database.sql("""
        select a.id, a.full_name, m.position, m.roles, m.units
        from identity.membership m join identity.account a on a.id = m.account
        where m.agency = :agency and m.ended_at is null order by a.full_name, a.id
        """).param("agency", agency).query(PeopleStore::member).list();
  }

  Optional<Member> member(long agency, long account) {
    return database.sql("""
        select a.id, a.full_name, m.position, m.roles, m.units
        from identity.membership m join identity.account a on a.id = m.account
        where m.agency = :agency and m.account = :account and m.ended_at is null
        """).param("agency", agency).param("account", account).query(PeopleStore::member).optional();
  }

  List<Agency> agenciesOf(long account) {
    Set<Long> own = Set.copyOf(database.sql("""
        select agency from identity.membership where account = :account and ended_at is null
        """).param("account", account).query(Long.class).list());
    return own.isEmpty() ? List.of() : agencies.all().stream().filter(agency -> own.contains(agency.id())).toList();
  }

  /** By which the members sign in, by account. */
  Map<Long, String> signInNames(long agency) {
    return database.sql("""
        select a.id, a.name from identity.membership m join identity.account a on a.id = m.account
        where m.agency = :agency and m.ended_at is null
        """).param("agency", agency).query((row, number) -> Map.entry(row.getLong("id"), row.getString("name"))).list()
        .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String[] codes(Set<Role> roles) {
    return roles.stream().sorted().map(Role::code).toArray(String[]::new);
  }

  private static Member member(ResultSet row, int number) throws SQLException {
    return new Member(row.getLong("id"), row.getString("full_name"), row.getString("position"), roles(row),
        Set.of((Long[]) row.getArray("units").getArray()));
  }

  static Set<Role> roles(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("roles").getArray())
        .map(code -> Role.valueOf(code.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
  }
}
