package org.prongsai.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A catalogue served, and harvested by {@code scripts/harvest} as by a portal. */
class HarvestTest {

  private record Answer(String type, byte[] body) {}

  private static final Path SCRIPT = Path.of(System.getProperty("prongsai.home"), "scripts", "harvest");
  private final Map<String, Supplier<Answer>> files = new HashMap<>();
  private HttpServer server;
  private String root;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    server.createContext("/", exchange -> {
      boolean turtle = String.valueOf(exchange.getRequestHeaders().getFirst("Accept")).startsWith("text/turtle");
      Supplier<Answer> file = files.get(exchange.getRequestURI().getPath() + (turtle ? ".ttl" : ""));
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        Answer answer = file.get();
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.sendResponseHeaders(200, answer.body().length);
        exchange.getResponseBody().write(answer.body());
      }
      exchange.close();
    });
    server.start();
    put("/catalog", "application/ld+json", Catalogues.at(root).jsonLd());
    put("/catalog.ttl", "text/turtle; charset=utf-8", Catalogues.at(root).turtle());
    put("/purchases.csv", "text/csv; charset=utf-8", Catalogues.CSV);
    put("/months.csv", "text/csv; charset=utf-8", Catalogues.CSV);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void put(String path, String type, String text) {
    files.put(path, () -> new Answer(type, text.getBytes(StandardCharsets.UTF_8)));
  }

  private record Harvest(int status, List<String> lines) {
    String sum() {
      return lines.getLast();
    }
  }

  private Harvest harvest(String path) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("python3", SCRIPT.toString(), root + path).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Harvest(process.waitFor(), said.lines().toList());
  }

  @Test
  void aWholeCatalogueIsHarvested() throws IOException, InterruptedException {
    Harvest harvest = harvest("catalog");
    assertEquals(List.of("catalogue   บัญชีข้อมูล อบต.สมมติ",
        "datasets 2, distributions 2, as promised 2, failed 0, fields lacking 0"), harvest.lines());
    assertEquals(0, harvest.status());
  }

  @Test
  void theSameAddressAnswersInTurtleWithWhatPortalsNeed() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + "catalog")).header("Accept", "text/turtle").build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      String turtle = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      assertEquals(List.of(), CatalogueTest.faults(CatalogueTest.turtle(turtle)));
    }
  }

  @Test
  void aFileThatIsGoneIsTold() throws IOException, InterruptedException {
    files.remove("/months.csv");
    Harvest harvest = harvest("catalog");
    assertEquals(1, harvest.status());
    assertTrue(harvest.lines().contains("failed      " + root + "months.csv: status 404"), harvest.toString());
    assertEquals("datasets 2, distributions 2, as promised 1, failed 1, fields lacking 0", harvest.sum());
  }

  @Test
  void aFileThatWasChangedOrIsOfAnotherKindIsTold() throws IOException, InterruptedException {
    put("/months.csv", "text/html", Catalogues.CSV);
    put("/purchases.csv", "text/csv", Catalogues.CSV.replace('1', '2'));
    Harvest harvest = harvest("catalog");
    assertEquals(1, harvest.status());
    assertTrue(harvest.lines().contains("failed      " + root + "purchases.csv: SHA-256 differs"), harvest.toString());
    assertTrue(harvest.lines().contains("failed      " + root + "months.csv: is text/html, not text/csv"),
        harvest.toString());
  }

  @Test
  void aFieldThatTheGovernmentsCatalogueAsksForIsMissed() throws IOException, InterruptedException {
    put("/catalog", "application/ld+json", Catalogues.at(root).jsonLd().replace("\"geo_coverage\"", "\"area\""));
    Harvest harvest = harvest("catalog");
    assertEquals(1, harvest.status());
    assertTrue(harvest.lines().contains("lacks       " + root + "dataset/months: no geo_coverage"), harvest.toString());
  }

  @Test
  void whatIsNoCatalogueIsTold() throws IOException, InterruptedException {
    put("/page", "text/html", "<html>");
    put("/broken", "application/ld+json", "{\"@context\": ");
    put("/other", "application/ld+json", "{\"@type\": \"x\"}");
    for (String path : List.of("page", "broken", "other", "nothing")) {
      Harvest harvest = harvest(path);
      assertEquals(2, harvest.status(), harvest.toString());
      assertTrue(harvest.sum().startsWith("unreadable  " + root + path), harvest.toString());
    }
  }
}
