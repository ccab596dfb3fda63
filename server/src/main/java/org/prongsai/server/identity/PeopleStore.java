package org.prongsai.server.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
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

  void setPassword(long account, String hash) {
    database.sql("update identity.account set password_hash = :hash where id = :id").param("hash", hash)
        .param("id", account).update();
  }

  long addAccount(String name, String fullName, @Nullable String passwordHash) {
    return database.sql("""
        insert into identity.account (name, full_name, password_hash) values (:name, :fullName, :hash) returning id
        """).param("name", name).param("fullName", fullName).param("hash", passwordHash).query(Long.class).single();
  }

  void join(long agency, long account, String position, Set<Role> roles, Set<Long> units) {
    database.sql("""
        insert into identity.membership (agency, account, position, roles, units)
        values (:agency, :account, :position, :roles, :units)
        """).param("agency", agency).param("account", account).param("position", position)
        .param("roles", roles.stream().map(Role::code).toArray(String[]::new)).param("units", units.toArray(Long[]::new))
        .update();
  }

  List<Member> members(long agency) {
    return database.sql("""
        select a.id, a.full_name, m.position, m.roles, m.units
        from identity.membership m join identity.account a on a.id = m.account
        where m.agency = :agency order by a.full_name, a.id
        """).param("agency", agency).query(PeopleStore::member).list();
  }

  Optional<Member> member(long agency, long account) {
    return database.sql("""
        select a.id, a.full_name, m.position, m.roles, m.units
        from identity.membership m join identity.account a on a.id = m.account
        where m.agency = :agency and m.account = :account
        """).param("agency", agency).param("account", account).query(PeopleStore::member).optional();
  }

  List<Agency> agenciesOf(long account) {
    Set<Long> own = Set.copyOf(database.sql("select agency from identity.membership where account = :account")
        .param("account", account).query(Long.class).list());
    return agencies.all().stream().filter(agency -> own.contains(agency.id())).toList();
  }

  private static Member member(ResultSet row, int number) throws SQLException {
    Set<Role> roles = Arrays.stream(texts(row.getArray("roles"))).map(code -> Role.valueOf(
        code.toUpperCase(java.util.Locale.ROOT))).collect(Collectors.toSet());
    return new Member(row.getLong("id"), row.getString("full_name"), row.getString("position"), roles,
        Set.of((Long[]) row.getArray("units").getArray()));
  }

  private static String[] texts(Array array) throws SQLException {
    return (String[]) array.getArray();
  }
}
