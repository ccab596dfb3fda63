package org.prongsai.server.precheck;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Sites of agencies on this machine, under invented names that only {@link #names()} knows. */
final class LocalSites implements AutoCloseable {

  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final List<HttpServer> all = new ArrayList<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Answer> everywhere = new ConcurrentHashMap<>();
  private final Map<String, String> hosts = new HashMap<>();
  private final Set<Integer> ports = ConcurrentHashMap.newKeySet();
  private final AtomicInteger asked = new AtomicInteger();
  private final Certificates certificates;

  LocalSites(Path folder) throws Exception {
    certificates = new Certificates(folder);
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    start(server);
  }

  private void start(HttpServer one) {
    one.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    one.createContext("/", exchange -> {
      asked.incrementAndGet();
      String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", "");
      Answer answer = answers.get(host + exchange.getRequestURI());
      answer = answer == null ? everywhere.get(host) : answer;
      try (exchange) {
        if (answer == null) {
          page(404, "<!doctype html><title>404</title><h1>404 Not Found</h1>").to(exchange);
        } else {
          answer.to(exchange);
        }
      }
    });
    one.start();
    all.add(one);
    ports.add(one.getAddress().getPort());
  }

  /** A server of its own with a certificate. */
  String https(String host, Certificates.Kind kind, Answer answer) throws Exception {
    HttpsServer https = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    https.setHttpsConfigurator(new HttpsConfigurator(certificates.server(kind)));
    start(https);
    everywhere.put(host, answer);
    hosts.put(host, "127.0.0.1");
    return "https://" + host + ":" + https.getAddress().getPort() + "/o13.html";
  }

  /** @return the address */
  String at(String host, String path, Answer answer) {
    hosts.putIfAbsent(host, "127.0.0.1");
    answers.put(host + path, answer);
    return address(host, path);
  }

  void everywhere(String host, Answer answer) {
    hosts.putIfAbsent(host, "127.0.0.1");
    everywhere.put(host, answer);
  }

  void host(String host, String number) {
    hosts.put(host, number);
  }

  String address(String host, String path) {
    return "http://" + host + ":" + port() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  Set<Integer> ports() {
    return ports;
  }

  int asked() {
    return asked.get();
  }

  Certificates certificates() {
    return certificates;
  }

  Names names() {
    return host -> {
      String number = hosts.getOrDefault(host, host.matches("[\\d.]+|.*:.*|0x.*|localhost") ? host : null);
      if (number == null) {
        throw new UnknownHostException(host);
      }
      return InetAddress.getAllByName(number);
    };
  }

  static Answer file(String type, byte[] bytes) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  static Answer page(int status, String html) {
    return exchange -> {
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  static Answer to(String address) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", address);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** Sends without end, as fast as it is taken. */
  static Answer endless() {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/pdf");
      exchange.sendResponseHeaders(200, 0);
      byte[] bytes = new byte[1 << 16];
      try (OutputStream out = exchange.getResponseBody()) {
        for (int i = 0; i < 100_000; i++) {
          out.write(bytes);
        }
      }
    };
  }

  /** Drips a byte now and then, so that no single silence is long. */
  static Answer dripping() {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/pdf");
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        for (int i = 0; i < 200; i++) {
          out.write('%');
          out.flush();
          Thread.sleep(200);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  @Override
  public void close() {
    all.forEach(one -> one.stop(0));
  }
}
