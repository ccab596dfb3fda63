import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.server.Server;
import org.prongsai.server.ServerSettings;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Role;
import org.prongsai.server.improvement.YearRecord;
import org.prongsai.server.year.Results;

/**
 * How long each page of the office takes for an agency with 500 measures in a year and results of ten years, one reader at a
 * time, over HTTP on this machine. The data are invented (ข้อมูลสมมติ). Started by bench/pages/measure.
 */
final class Pages {

  private static final int MEASURES = 500;
  private static final int FIRST_YEAR = 2559;
  private static final int LAST_YEAR = 2568;
  private static final int MOST_PAGES = 60;
  private static final int WARM = 40;
  private static final int TIMES = 41;
  private static final String PASSWORD = "measure-the-pages";
  private static final Pattern LINK = Pattern.compile("href=\"(/office/bench(?:/[a-z0-9/-]*)?)[\"?#]");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager())
      .followRedirects(HttpClient.Redirect.NORMAL).build();
  private final Server.Running server;

  private Pages(Server.Running server) {
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    try (var server = Server.start(new ServerSettings(home, Files.createTempDirectory("prongsai-bench"), Path.of(args[1]), null,
        0, true, true)).orThrow()) {
      long start = System.nanoTime();
      fill(server, home);
      System.out.printf("%d measures and %d years brought in after %.1f s%n%n", MEASURES, LAST_YEAR - FIRST_YEAR + 1,
          (System.nanoTime() - start) / 1e9);
      new Pages(server).measure();
    }
    System.exit(0);
  }

  private static void fill(Server.Running server, Path home) {
    Agencies agencies = server.part(Agencies.class);
    Agency agency = agencies.create(Author.system(0, "bench"), "bench", "หน่วยงานสมมติสำหรับวัดความเร็ว",
        AgencyKind.SUBDISTRICT_MUNICIPALITY, null, null, Agency.Sample.INVENTED);
    Author by = Author.system(agency.id(), "bench");
    for (String unit : List.of("สำนักปลัดเทศบาล", "กองคลัง", "กองช่าง", "กองการศึกษา")) {
      agencies.addUnit(by, unit, Unit.Kind.DIVISION, null);
    }
    People people = server.part(People.class);
    long account = people.addAccount(by, "officer@bench", "เจ้าหน้าที่สมมติ", PASSWORD);
    people.join(by, account, "เจ้าหน้าที่สมมติ", Set.of(Role.OFFICER), Set.of());
    AgencyYear model = AgencyYearReader.read(home.resolve("samples/invented-municipality.yaml")).orThrow();
    String scores = model.scores().stream().map(score -> "{\"code\":\"" + score.code() + "\""
        + (score.part() == null ? "" : ",\"part\":\"" + score.part() + "\"") + ",\"score\":" + score.score() + "}")
        .collect(Collectors.joining(","));
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      server.part(Results.class).importFrom(by, year(year + 1, year, "\"scores\":[" + scores + "]")).orThrow();
    }
    String rows = IntStream.range(0, MEASURES).mapToObj(Pages::row).collect(Collectors.joining(","));
    server.part(YearRecord.class).enter(by, year(LAST_YEAR + 1, LAST_YEAR, "\"rows\":[" + rows + "]"), LocalDate.of(2026, 3, 31));
  }

  private static AgencyYear year(int fiscalYear, int resultYear, String rest) {
    return AgencyYearReader.parse("bench", "{\"format\":\"prongsai/agency-year/1\",\"agency\":{\"name\":\"หน่วยงานสมมติ\","
        + "\"kind\":\"subdistrict-municipality\"},\"fiscalYear\":" + fiscalYear + ",\"resultYear\":" + resultYear
        + ",\"criteria\":\"ita-2568\",\"invented\":true," + rest + "}").orThrow();
  }

  private static String row(int number) {
    String[] units = {"สำนักปลัดเทศบาล", "กองคลัง", "กองช่าง", "กองการศึกษา"};
    return "{\"table\":\"1\",\"codes\":[\"E" + (number % 9 + 1) + "\"],\"instrument\":\"EIT\",\"indicator\":" + (6 + number % 3)
        + ",\"issue\":\"ประเด็นสมมติที่ " + number + "\",\"measures\":[\"มาตรการสมมติที่ " + number + " ปรับปรุงการให้บริการ\"],"
        + "\"steps\":[\"แต่งตั้งคณะทำงาน\",\"ดำเนินการตามแผน\",\"รายงานผู้บริหาร\"],\"units\":[\"" + units[number % 4] + "\"],"
        + "\"dates\":[{\"text\":\"ภายในเดือนมีนาคม ๒๕๖๙\",\"role\":\"deadline\",\"kind\":\"due\",\"due\":\"2026-03-31\"}],"
        + "\"status\":\"" + (number % 3 == 0 ? "done" : "in-progress") + "\",\"progress\":[\"ดำเนินการแล้วบางส่วน\"]}";
  }

  private void measure() throws Exception {
    String door = get("/sign-in").body();
    var token = TOKEN.matcher(door);
    if (!token.find()) {
      throw new IllegalStateException("no token at the door");
    }
    String form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&name=officer%40bench&password=" + PASSWORD;
    var inside = browser.send(HttpRequest.newBuilder(URI.create(server.address() + "/sign-in"))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).build(),
        HttpResponse.BodyHandlers.ofString());
    if (!inside.uri().getPath().startsWith("/office/bench")) {
      throw new IllegalStateException("not let in: " + inside.uri());
    }
    Map<String, long[]> times = new LinkedHashMap<>();
    for (String page : pages()) {
      long[] taken = new long[TIMES];
      for (int i = -WARM; i < TIMES; i++) {
        long start = System.nanoTime();
        get(page);
        if (i >= 0) {
          taken[i] = System.nanoTime() - start;
        }
      }
      Arrays.sort(taken);
      times.put(page, taken);
    }
    System.out.println("| page | median ms | slowest of " + TIMES + " ms | kB |\n|---|--:|--:|--:|");
    List<String> slowestFirst = new ArrayList<>(times.keySet());
    slowestFirst.sort((a, b) -> Long.compare(times.get(b)[TIMES / 2], times.get(a)[TIMES / 2]));
    for (String page : slowestFirst) {
      System.out.printf("| %s | %.1f | %.1f | %d |%n", page, times.get(page)[TIMES / 2] / 1e6, times.get(page)[TIMES - 1] / 1e6,
          get(page).body().getBytes(StandardCharsets.UTF_8).length / 1024);
    }
  }

  /** The pages that can be reached by links from the first screen, two steps deep; one of each kind of numbered page. */
  private Set<String> pages() throws Exception {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("/office/bench", "/office/bench");
    for (int step = 0; step < 2; step++) {
      for (String page : List.copyOf(kinds.values())) {
        var answer = get(page);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          var links = LINK.matcher(answer.body());
          while (links.find() && kinds.size() < MOST_PAGES) {
            kinds.putIfAbsent(links.group(1).replaceAll("/\\d+(?=/|$)", "/N").replaceFirst("/N", "/YEAR"), links.group(1));
          }
        }
      }
    }
    Set<String> answering = new LinkedHashSet<>();
    for (String page : kinds.values()) {
      if (get(page).statusCode() == 200) {
        answering.add(page);
      }
    }
    return answering;
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(HttpRequest.newBuilder(URI.create(server.address() + path)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
