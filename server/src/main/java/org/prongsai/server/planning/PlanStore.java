package org.prongsai.server.planning;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.memory.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans and activities. */
@Repository
class PlanStore {

  /** How much has been reported. */
  private record Reported(int count, @Nullable LocalDate last) {
    static final Reported NOTHING = new Reported(0, null);
  }

  /** Each with the year in which it is carried on; what was dropped there carries nothing on. */
  private static final String SELECT = """
      select a.*, cast(cast(a.xmin as text) as bigint) as written, (
        select min(p.fiscal_year) from planning.activity c join planning.plan p on p.agency = c.agency and p.id = c.plan
        where c.agency = a.agency and c.continues = a.id and c.state <> 'DROPPED') as continued_in
      from planning.activity a
      """;

  private static final int KEPT = 8_000;

  private final Remembered<Edition, Planned> editions = new Remembered<>(KEPT);
  private final JdbcClient database;
  private final ShareStore shares;
  private final TaskStore tasks;

  PlanStore(JdbcClient database, ShareStore shares, TaskStore tasks) {
    this.database = database;
    this.shares = shares;
    this.tasks = tasks;
  }

  Optional<Plan> plan(long agency, int fiscalYear, String kind) {
    return database.sql("""
        select agency, id, fiscal_year, kind from planning.plan
        where agency = :agency and fiscal_year = :year and kind = :kind
        """).param("agency", agency).param("year", fiscalYear).param("kind", kind).query(Plan.class).optional();
  }

  List<Plan> plans(long agency) {
    return database.sql("""
        select agency, id, fiscal_year, kind from planning.plan where agency = :agency order by fiscal_year, id
        """).param("agency", agency).query(Plan.class).list();
  }

  /** @return whether it was not there before */
  boolean addPlan(long agency, int fiscalYear, String kind) {
    return database.sql("""
        insert into planning.plan (agency, fiscal_year, kind) values (:agency, :year, :kind)
        on conflict (agency, fiscal_year, kind) do nothing
        """).param("agency", agency).param("year", fiscalYear).param("kind", kind).update() == 1;
  }

  /** Takes the plan for this transaction, so that places are given one by one. */
  void lockPlan(long agency, long plan) {
    database.sql("select id from planning.plan where agency = :agency and id = :plan for update")
        .param("agency", agency).param("plan", plan).query(Long.class).single();
  }

  long add(long agency, long plan, Planned planned, ActivityState state, @Nullable Long continues) {
    long id = bound(database.sql("""
        insert into planning.activity (agency, plan, place, version, state, continues, name, details, steps, owners,
            compiler, timings, budget_none, budget_satang, budget_source, indicators, facts)
        values (:agency, :plan,
            (select coalesce(max(place), 0) + 1 from planning.activity where agency = :agency and plan = :plan), 1,
            :state, :continues, :name, :details, cast(:steps as jsonb), cast(:owners as jsonb),
            cast(:compiler as jsonb), cast(:timings as jsonb), :budgetNone, :budgetSatang, :budgetSource, :indicators,
            cast(:facts as jsonb))
        returning id
        """), agency, planned).param("plan", plan).param("state", state.name()).param("continues", continues)
        .query(Long.class).single();
    tasks.save(agency, id, planned.followUp());
    keepEdition(agency, id, 1);
    return id;
  }

  void change(long agency, long id, int version, Planned planned) {
    bound(database.sql("""
        update planning.activity set version = :version, name = :name, details = :details,
            steps = cast(:steps as jsonb), owners = cast(:owners as jsonb), compiler = cast(:compiler as jsonb),
            timings = cast(:timings as jsonb), budget_none = :budgetNone, budget_satang = :budgetSatang,
            budget_source = :budgetSource, indicators = :indicators, facts = cast(:facts as jsonb)
        where agency = :agency and id = :id
        """), agency, planned).param("id", id).param("version", version).update();
    tasks.save(agency, id, planned.followUp());
    keepEdition(agency, id, version);
  }

  private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, long agency, Planned planned) {
    Budget budget = planned.budget();
    return statement.param("agency", agency).param("name", planned.name())
        .param("details", planned.details().toArray(String[]::new)).param("steps", Json.write(planned.steps()))
        .param("owners", Json.write(planned.owners())).param("compiler", Json.write(planned.compiler()))
        .param("timings", Json.write(planned.timings())).param("budgetNone", budget.none())
        .param("budgetSatang", budget.satang()).param("budgetSource", budget.source())
        .param("indicators", planned.indicators().toArray(String[]::new)).param("facts", Json.write(planned.facts()));
  }

  private void keepEdition(long agency, long id, int version) {
    Planned saved = find(agency, id).orElseThrow().planned();
    database.sql("""
        insert into planning.edition (agency, activity, version, planned)
        values (:agency, :id, :version, cast(:planned as jsonb))
        """).param("agency", agency).param("id", id).param("version", version).param("planned", Json.write(saved))
        .update();
  }

  Optional<Planned> edition(long agency, long activity, int version) {
    return database.sql("""
        select planned from planning.edition where agency = :agency and activity = :activity and version = :version
        """).param("agency", agency).param("activity", activity).param("version", version).query(String.class).optional()
        .map(json -> Json.read(json, Planned.class));
  }

  void move(long agency, long id, ActivityState state, @Nullable String reason, @Nullable LocalDate agreed) {
    database.sql("""
        update planning.activity set state = :state, reason = :reason, agreed = :agreed
        where agency = :agency and id = :id
        """).param("state", state.name()).param("reason", reason).param("agreed", agreed)
        .param("agency", agency).param("id", id).update();
  }

  /** Takes the activity for this transaction. */
  Optional<Activity> lock(long agency, long id) {
    return database.sql("select id from planning.activity where agency = :agency and id = :id for update")
        .param("agency", agency).param("id", id).query(Long.class).optional().flatMap(found -> find(agency, found));
  }

  /** Takes several for this transaction, always in the same order, so that two who want the same ones wait for each other. */
  void lockAll(long agency, Long... ids) {
    database.sql("select id from planning.activity where agency = :agency and id = any(:ids) order by id for update")
        .param("agency", agency).param("ids", ids).query(Long.class).list();
  }

  Optional<Activity> find(long agency, long id) {
    return read(agency, database.sql(SELECT + " where a.agency = :agency and a.id = :id")
        .param("agency", agency).param("id", id)).stream().findFirst();
  }

  List<Activity> ofPlan(long agency, long plan) {
    return read(agency, database.sql(SELECT + """
        where a.agency = :agency and a.plan = :plan order by a.place
        """).param("agency", agency).param("plan", plan));
  }

  List<Activity> continuing(long agency, long activity) {
    return read(agency, database.sql(SELECT + """
        where a.agency = :agency and a.continues = :activity order by a.id
        """).param("agency", agency).param("activity", activity));
  }

  List<Activity> open(long agency) {
    return read(agency, database.sql(SELECT + """
        where a.agency = :agency and a.state in ('AGREED', 'UNDER_WAY') order by a.plan, a.place
        """).param("agency", agency));
  }

  List<Activity> openBefore(long agency, int fiscalYear) {
    return read(agency, database.sql(SELECT + """
        join planning.plan of on of.agency = a.agency and of.id = a.plan
        where a.agency = :agency and a.state in ('AGREED', 'UNDER_WAY') and of.fiscal_year < :year order by a.plan, a.place
        """).param("agency", agency).param("year", fiscalYear));
  }

  private record Row(Activity activity, Planned bare) {}

  private List<Activity> read(long agency, JdbcClient.StatementSpec statement) {
    List<Row> rows = statement.query((row, number) -> row(row)).list();
    Long[] ids = rows.stream().map(row -> row.activity().id()).toArray(Long[]::new);
    Map<Long, List<Share>> asked = shares.of(agency, ids).stream().collect(Collectors.groupingBy(Share::activity));
    Map<Long, List<Task>> followUp = tasks.of(agency, ids);
    Map<Long, Reported> reported = reported(agency, ids);
    List<Activity> activities = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Activity bare = row.activity();
      Reported told = reported.getOrDefault(bare.id(), Reported.NOTHING);
      activities.add(new Activity(bare.agency(), bare.id(), bare.plan(), bare.place(), bare.version(), bare.state(),
          bare.reason(), bare.continues(), row.bare().withFollowUp(followUp.getOrDefault(bare.id(), List.of())),
          asked.getOrDefault(bare.id(), List.of()), told.count(), told.last(), bare.continuedIn(), bare.agreed()));
    }
    return activities;
  }

  private Map<Long, Reported> reported(long agency, Long[] ids) {
    Map<Long, Reported> reported = new HashMap<>();
    database.sql("""
        select activity, count(*) as count, max(day) as last from planning.report
        where agency = :agency and activity = any(:ids) and withdrawn is null group by activity
        """).param("agency", agency).param("ids", ids).query(row -> {
          reported.put(row.getLong("activity"),
              new Reported(row.getInt("count"), row.getObject("last", LocalDate.class)));
        });
    return reported;
  }

  private Row row(ResultSet row) throws SQLException {
    Planned bare = editions.of(new Edition(row.getLong("agency"), row.getLong("id"), row.getInt("version"),
        row.getLong("written")), edition -> planned(row));
    return new Row(new Activity(row.getLong("agency"), row.getLong("id"), row.getLong("plan"), row.getInt("place"),
        row.getInt("version"), ActivityState.valueOf(row.getString("state")), row.getString("reason"),
        row.getObject("continues", Long.class), bare, List.of(), 0, null, row.getObject("continued_in", Integer.class),
        row.getObject("agreed", LocalDate.class)), bare);
  }

  private static Planned planned(ResultSet row) throws SQLException {
    String compiler = row.getString("compiler");
    return new Planned(row.getString("name"), texts(row, "details"),
        Json.list(row.getString("steps"), Line.class), Json.list(row.getString("owners"), Owner.class),
        compiler == null ? null : Json.read(compiler, Owner.class), Json.list(row.getString("timings"), Timing.class),
        new Budget(row.getBoolean("budget_none"), row.getObject("budget_satang", Long.class),
            row.getString("budget_source")), texts(row, "indicators"), List.of(),
        Json.texts(row.getString("facts")));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }
}
