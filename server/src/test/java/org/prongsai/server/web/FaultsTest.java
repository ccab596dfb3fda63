package org.prongsai.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.server.testing.TestServer;

/** Over the network, because these refusals happen before any handler is asked. */
class FaultsTest {

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + TestServer.running().port() + path));
  }

  @Test
  void aFormWithMorePartsThanAnyOfOursHasIsRefusedOnAPageOfOurs() throws Exception {
    String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
    HttpResponse<String> answer = send(to("/look").header("Content-Type", "multipart/form-data; boundary=x")
        .POST(HttpRequest.BodyPublishers.ofString(part.repeat(6000) + "--x--\r\n")));
    assertEquals(413, answer.statusCode());
    assertTrue(answer.body().contains(Message.of("web.refusal.413.title").in(Language.THAI)), answer.body());
    assertFalse(answer.body().contains("Whitelabel"));
  }

  @Test
  void anAddressThatNobodyHasIsToldOnAPageOfOurs() throws Exception {
    HttpResponse<String> answer = send(to("/no/such/page"));
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains(Message.of("web.refusal.404.title").in(Language.THAI)), answer.body());
  }
}
