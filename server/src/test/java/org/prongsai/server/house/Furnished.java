package org.prongsai.server.house;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.prongsai.message.Outcome;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Task;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency with one or more of each kind of thing that an address can name, made through its own pages. */
final class Furnished {

  static final int YEAR = 2569;

  private static final JdbcClient DATABASE = TestServer.part(JdbcClient.class);

  /** By the part of the address that names them, as in {@code papers/{id}}. */
  private final Map<String, List<String>> things = new TreeMap<>();
  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Visitor administrator = office.as(Role.ADMINISTRATOR);
  private final Activity activity;
  private final StoredFile loose;

  Furnished() {
    List.of(Role.HEAD, Role.CLERK, Role.MAYOR, Role.UNIT).forEach(office::person);
    activity = measure();
    loose = loose();
    things.put("units/{unit}", List.of(String.valueOf(unit(0))));
    things.put("people/{account}", List.of(String.valueOf(office.person(Role.READER).account())));
    things.put("measures/{id}", List.of(String.valueOf(activity.id())));
    things.put("progress/{activity}", List.of(String.valueOf(activity.id())));
    things.put("{activity}/{unit}", List.of(String.valueOf(unit(0))));
    report();
    finding();
    papers();
    register();
    milestone();
    people();
    disclosure();
    submission();
    planned();
    entered();
  }

  private void disclosure() {
    taken(officer.upload("./" + YEAR + "/disclosure/O1/proof", "files", "ผัง.txt", ("ผังของ " + office.agency().slug()).getBytes(StandardCharsets.UTF_8),
        "kind", "FILE", "components", "1"));
    things.put("proof/{id}", ids("select id from disclosure.evidence where agency = :agency"));
    things.put("preview/{hash}", ids("select hash from files.file where agency = :agency and belongs_to like 'disclosure.evidence/%'"));
    DATABASE.sql("""
        insert into precheck.look (agency, exhibit, first_at, last_at, verdict, objections, size, copy)
        select agency, belongs_to, taken_at, taken_at, 'GOOD', '[]', size, id from files.file
        where agency = :agency and belongs_to like 'disclosure.evidence/%'
        """).param("agency", office.agency().id()).update();
    things.put("copy/{look}", ids("select id from precheck.look where agency = :agency"));
  }

  /** Handed in by another officer: whoever does that is no reader. */
  private void submission() {
    taken(officer.submit(officer.get("./" + YEAR + "/disclosure/O1"), "เผยแพร่"));
    Visitor second = office.as(office.addPerson(Role.OFFICER, Set.of()));
    Visitor mayor = office.as(Role.MAYOR);
    Answer begun = second.post("./" + YEAR + "/disclosure/submission", "purpose", "MOCK", "days", "15", "window-source",
        "ข้อตกลงกับผู้ตรวจ");
    taken(begun);
    String sheet = begun.location();
    taken(mayor.submit(mayor.get(sheet), "อนุมัติให้ส่ง"));
    taken(second.submit(second.get(sheet), "ส่งและตรึงสำเนา"));
    taken(second.post(sheet + "/readers", "member", office.person(Role.OFFICER).account(), "part", "READER"));
    things.put("submission/{id}", ids("select id from review.submission where agency = :agency"));
    things.put("reviews/{id}", things.get("submission/{id}"));
    things.put("files/{hash}", ids("select hash from files.file where agency = :agency and belongs_to like 'review.submission/%'"));
  }

  private void planned() {
    taken(officer.post("./" + YEAR + "/plans/operations/new", "name", "ปรับปรุงถนน", "budget", "none"));
    things.put("{kind}/{id}", ids("""
        select a.id from planning.activity a join planning.plan p on p.agency = a.agency and p.id = a.plan
        where a.agency = :agency and p.kind = 'operations'
        """));
  }

  private void entered() {
    taken(officer.upload("./" + YEAR + "/registers/laws/new", "files.file", "ตัวบท.txt",
        "มาตรา ๑".getBytes(StandardCharsets.UTF_8), "in.name", "พระราชบัญญัติเทศบาล"));
    things.put("{form}/{id}", ids("select id from register.entry where agency = :agency"));
  }

  private Activity measure() {
    Plans plans = TestServer.part(Plans.class);
    Person by = office.person(Role.OFFICER);
    Owner owner = new Owner(office.units().getFirst().name(), unit(0));
    Planned planned = Planned.named("จัดทำคู่มือสำหรับประชาชน").withOwners(List.of(owner), owner)
        .withFollowUp(List.of(new Task(null, "ปลัดกำกับติดตาม", true, List.of())));
    long id = plans.add(by.author(), plans.open(by.author(), YEAR, "integrity-measures"), planned, null).id();
    return plans.move(by.author(), id, ActivityMove.AGREE, "");
  }

  private StoredFile loose() {
    return switch (TestServer.part(Files.class).take(office.person(Role.UNIT).author(), "บันทึก.txt",
        new ByteArrayInputStream("ยังไม่เป็นของรายงานใด".getBytes(StandardCharsets.UTF_8)))) {
      case Outcome.Done<StoredFile>(var file) -> file;
      case Outcome.Refused<StoredFile>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private void report() {
    String page = "./" + YEAR + "/progress/" + activity.id() + "/" + unit(0);
    taken(office.as(Role.UNIT).upload(page, "files", "รายชื่อ.txt", "ผู้เข้าร่วม".getBytes(StandardCharsets.UTF_8),
        "standing", "UNDER_WAY", "progress", "อยู่ระหว่างจัดทำ"));
    things.put("reports/{report}", ids("select id from planning.report where agency = :agency"));
    things.put("proof/{file}", ids("select id from files.file where agency = :agency and belongs_to like 'followup.report/%'"));
  }

  private void finding() {
    taken(officer.post("./" + YEAR + "/findings/new", "issue", "ประชาชนไม่ทราบช่องทางร้องเรียน"));
    String link = officer.get("./" + YEAR + "/findings").html().select("a[href*=/findings/]").eachAttr("href").stream()
        .filter(each -> !each.endsWith("/new")).findFirst().orElseThrow();
    things.put("findings/{finding}", List.of(link.substring(link.lastIndexOf('/') + 1)));
  }

  /** One that lies with its writer and one on its way. */
  private void papers() {
    for (int i = 0; i < 2; i++) {
      taken(officer.post("./" + YEAR + "/measures/" + activity.id() + "/memo"));
    }
    things.put("papers/{id}", ids("select id from paperwork.paper where agency = :agency order by id"));
    String sent = "./" + YEAR + "/papers/" + things.get("papers/{id}").getLast();
    taken(officer.submit(officer.get(sent), "เสนอตามสายงาน"));
  }

  private void register() {
    taken(officer.post("./" + YEAR + "/papers/registers", "series", "MEMO", "name", "บันทึกข้อความ", "begins", "1"));
    things.put("registers/{id}", ids("select id from paperwork.register where agency = :agency"));
    taken(officer.post("./" + YEAR + "/papers/registers/" + things.get("registers/{id}").getFirst() + "/reserve",
        "purpose", "หนังสือภายใน"));
  }

  private void milestone() {
    taken(officer.post("./" + YEAR + "/calendar/new", "name", "ตอบแบบวัด OIT", "when", "๑ มีนาคม ๒๕๖๙", "read",
        "๑ มีนาคม ๒๕๖๙"));
    things.put("calendar/{milestone}", ids("select id from calendar.milestone where agency = :agency"));
  }

  private void people() {
    administrator.post("./people/invite", "full-name", "ผู้ได้รับเชิญ", "roles", "reader");
    things.put("invitations/{id}", ids("select id from identity.link where agency = :agency and kind = 'INVITATION'"));
    taken(administrator.post("./people/acting", "who", office.person(Role.OFFICER).account(), "stead",
        office.person(Role.MAYOR).account(), "kind", "DELEGATED", "first", "1 ตุลาคม 2568", "last", "30 กันยายน 2575",
        "reason", "นายกไม่อยู่", "document", "คำสั่งที่ ๑/๒๕๖๙"));
    things.put("acting/{id}", ids("select id from identity.acting where agency = :agency"));
  }

  private static void taken(Answer answer) {
    if (answer.status() != 303) {
      throw new AssertionError(answer.path() + " answers " + answer.status() + "\n" + answer.html().text());
    }
  }

  private List<String> ids(String sql) {
    List<String> found = DATABASE.sql(sql).param("agency", office.agency().id()).query(String.class).list();
    if (found.isEmpty()) {
      throw new AssertionError("none: " + sql);
    }
    return found;
  }

  Office office() {
    return office;
  }

  Map<String, List<String>> things() {
    return things;
  }

  String thing(String name) {
    return things.get(name).getFirst();
  }

  Activity activity() {
    return activity;
  }

  StoredFile looseFile() {
    return loose;
  }

  long unit(int number) {
    return office.units().get(number).id();
  }

  /** Everything that the database holds of this agency and its people, a hash for each table. */
  Map<String, String> rows() {
    Map<String, String> rows = new TreeMap<>();
    String hash = "select coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') from %s t where %s";
    List<String> tables = DATABASE.sql("""
        select c.table_schema || '.' || c.table_name from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.column_name = 'agency' and t.table_type = 'BASE TABLE'
        """).query(String.class).list();
    tables.forEach(table -> rows.put(table, hash(hash.formatted(table, "t.agency = :agency"))));
    String ours = "(select account from identity.membership where agency = :agency)";
    rows.put("agency.agency", hash(hash.formatted("agency.agency", "t.id = :agency")));
    rows.put("identity.account", hash(hash.formatted("identity.account", "t.id in " + ours)));
    for (String table : Set.of("second_factor", "recovery_code", "provided", "link", "membership", "acting")) {
      rows.put("of our people: " + table, hash(hash.formatted("identity." + table, "t.account in " + ours)));
    }
    return rows;
  }

  private String hash(String sql) {
    return DATABASE.sql(sql).param("agency", office.agency().id()).query(String.class).single();
  }
}
