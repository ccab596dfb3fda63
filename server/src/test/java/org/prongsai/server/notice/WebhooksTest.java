package org.prongsai.server.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An agency's notices are posted to its address, signed, and nowhere else. */
class WebhooksTest {

  @AutoClose
  private final PostRoom room = new PostRoom();

  @Test
  void aWebhookIsSignedOverWhatItCarries() throws Exception {
    Map<String, String> heard = new TreeMap<>();
    HttpServer receiver = receiver(200, heard);
    try {
      Hook hook = room.hook("http://127.0.0.1:" + receiver.getAddress().getPort() + "/line");
      room.send("due/1");
      room.dispatch(PostRoom.NOON);
      assertEquals(Long.toString(PostRoom.NOON.getEpochSecond()), heard.get("webhook-timestamp"));
      assertEquals(HookSignature.of(hook.secret(), heard.get("webhook-id"), PostRoom.NOON, heard.get("body")),
          heard.get("webhook-signature"));
      assertTrue(heard.get("body").contains("\"type\":\"work.due\""), heard.get("body"));
      assertEquals(Parcel.State.SENT, room.log().getFirst().state());
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void aWebhookDoesNotGoWhereItIsSentOnTo() throws Exception {
    HttpServer receiver = receiver(302, new TreeMap<>());
    try {
      room.hook("http://127.0.0.1:" + receiver.getAddress().getPort() + "/line");
      room.send("due/1");
      room.dispatch(PostRoom.NOON);
      assertEquals("answered 302", room.log().getFirst().error());
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void aWebhookReachesNothingBehindTheWallUnlessTheInstallationAllowsIt() throws Exception {
    Map<String, String> heard = new TreeMap<>();
    HttpServer receiver = receiver(200, heard);
    try {
      room.hook("https://127.0.0.1:" + receiver.getAddress().getPort() + "/line");
      room.send("due/1");
      room.switched(new Switchboard("", "", true, false));
      room.dispatch(PostRoom.NOON);
      assertEquals(Parcel.State.FAILED, room.log().getFirst().state());
      assertTrue(heard.isEmpty());
    } finally {
      receiver.stop(0);
    }
  }

  private static HttpServer receiver(int status, Map<String, String> heard) throws IOException {
    HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", exchange -> {
      exchange.getRequestHeaders().forEach((name, values) ->
          heard.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
      heard.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/inside");
      exchange.sendResponseHeaders(status, -1);
      exchange.close();
    });
    receiver.start();
    return receiver;
  }
}
