package org.prongsai.app.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.server.demo.Samples;

/** Unit staff who report with a file as proof, through the pages as a browser does, again and again. */
final class ReportingUnit {

  private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final int TAKEN = 303;

  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String server;

  ReportingUnit(String server) {
    this.server = server;
  }

  /** Reports until the server is gone; what the server took is said on standard output: name and hash of the file. */
  void report(Samples.Account account, String agency, int year, String name) throws Exception {
    signIn(account);
    List<String> sheets = sheets("/office/" + agency + "/" + year + "/progress");
    for (int i = 0;; i++) {
      String change = name + "." + i;
      String sheet = sheets.get(i % sheets.size());
      byte[] proof = ("proof of load " + change + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
      Map<String, String> fields = hidden(get(sheet), sheet);
      fields.put("standing", "UNDER_WAY");
      fields.put("progress", "load " + change);
      HttpResponse<String> answer = send(sheet, fields, change + ".txt", proof);
      if (answer.statusCode() != TAKEN) {
        throw new IOException(answer.statusCode() + " for a report on " + sheet);
      }
      System.out.println("kept report " + change + " "
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(proof)));
      System.out.flush();
    }
  }

  private void signIn(Samples.Account account) throws Exception {
    Map<String, String> fields = hidden(get("/sign-in"), "/sign-in");
    fields.put("name", account.name());
    fields.put("password", account.password());
    String body = fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    browser.send(HttpRequest.newBuilder(URI.create(server + "/sign-in"))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.discarding());
  }

  private List<String> sheets(String list) throws Exception {
    Matcher links = Pattern.compile(Pattern.quote(list) + "/\\d+/\\d+").matcher(get(list));
    List<String> sheets = new ArrayList<>();
    for (String sheet : links.results().map(found -> found.group()).distinct().toList()) {
      if (get(sheet).contains("name=\"progress\"")) {
        sheets.add(sheet);
      }
    }
    if (sheets.isEmpty()) {
      throw new IOException("nothing to report on at " + list);
    }
    return sheets;
  }

  /** The hidden fields of the form that is sent to an address. */
  private static Map<String, String> hidden(String page, String action) {
    int from = page.indexOf("action=\"" + action + "\"");
    Map<String, String> fields = new LinkedHashMap<>();
    HIDDEN.matcher(page.substring(from, page.indexOf("</form>", from))).results()
        .forEach(field -> fields.put(field.group(1), field.group(2)));
    return fields;
  }

  private String get(String path) throws Exception {
    return browser.send(HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofString()).body();
  }

  private HttpResponse<String> send(String path, Map<String, String> fields, String file, byte[] content)
      throws Exception {
    String border = "border" + UUID.randomUUID();
    var body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      body.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
          + field.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file
        + "\"\r\nContent-Type: text/plain\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return browser.send(HttpRequest.newBuilder(URI.create(server + path))
        .header("Content-Type", "multipart/form-data; boundary=" + border)
        .POST(BodyPublishers.ofByteArray(body.toByteArray())).build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
