package org.prongsai.server.precheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Finding;
import org.prongsai.evidence.Finding.Seriousness;

/** Asks for an address as a browser would that nobody has signed in with: politely, within bounds, behind the wall. */
final class Fetcher implements AutoCloseable {

  /** Says who asks and where to complain; servers that keep programs out can keep this one out by its name. */
  static final String AGENT = "Mozilla/5.0 (compatible; Prongsai-precheck/1.0; checks the agency's own public documents)";
  private static final long SILENCE = 15;

  private final Settings settings;
  private final Turns turns;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("precheck-clock").factory());

  Fetcher(Settings settings, Names names, SSLContext trust, Turns turns) {
    this.settings = settings;
    this.turns = turns;
    Timeout silence = Timeout.ofSeconds(Math.min(SILENCE, Math.max(1, settings.patience().toSeconds())));
    var connections = PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(new Wall(settings, names))
        .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
        .setDefaultConnectionConfig(
            ConnectionConfig.custom().setConnectTimeout(silence).setSocketTimeout(silence).build()).build();
    this.client = HttpClients.custom().setConnectionManager(connections).setUserAgent(AGENT).disableRedirectHandling()
        .disableAutomaticRetries().disableContentCompression().disableAuthCaching()
        .setConnectionReuseStrategy((request, response, context) -> false)
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(silence).build()).build();
  }

  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    client.close();
  }

  /** @param largest bytes taken at most */
  Fetched fetch(URI asked, long largest) {
    List<URI> way = new ArrayList<>();
    HttpClientContext context = HttpClientContext.create();
    context.setCookieStore(new BasicCookieStore());
    long deadline = System.nanoTime() + settings.patience().toNanos();
    URI next = ascii(asked);
    while (true) {
      Finding bad = form(next);
      if (bad != null) {
        return new Fetched.Nothing(bad);
      }
      // A site may set a cookie and send back to the same address: once is no loop.
      if (way.stream().filter(next::equals).count() > 1 || way.size() > settings.redirects()) {
        return nothing("redirects", String.valueOf(way.size() - 1));
      }
      way.add(next);
      Step step = step(next, way, context, deadline, largest);
      if (step.done() != null) {
        return step.done();
      }
      next = Objects.requireNonNull(step.next());
    }
  }

  private record Step(@Nullable Fetched done, @Nullable URI next) {}

  private @Nullable Finding form(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null
        || address.getRawUserInfo() != null) {
      return finding("address-form", address.toString());
    }
    int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
    return settings.ports().contains(port) ? null : finding("port", String.valueOf(port));
  }

  private Step step(URI address, List<URI> way, HttpClientContext context, long deadline, long largest) {
    HttpGet get = new HttpGet(address);
    get.setHeader(HttpHeaders.ACCEPT, "text/html,application/pdf,application/*;q=0.9,*/*;q=0.8");
    get.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "th,en;q=0.5");
    AtomicBoolean late = new AtomicBoolean();
    AtomicReference<@Nullable Step> answer = new AtomicReference<>();
    String host = address.getHost();
    try (Turns.Held held = turns.take(host.toLowerCase(Locale.ROOT))) {
      var alarm = clock.schedule(() -> {
        late.set(true);
        get.cancel();
      }, Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      try {
        client.execute(get, context, response -> {
          answer.set(answer(address, way, response, largest, get));
          // The client would read the rest to its end, however long that is.
          get.cancel();
          return answer;
        });
        return Objects.requireNonNull(answer.get());
      } finally {
        alarm.cancel(false);
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      Step answered = answer.get();
      return answered == null ? new Step(new Fetched.Nothing(Failure.of(e, host, late.get())), null) : answered;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Step(new Fetched.Nothing(Failure.of(e, host, true)), null);
    }
  }

  private Step answer(URI address, List<URI> way, ClassicHttpResponse response, long largest, HttpGet get)
      throws IOException {
    int status = response.getCode();
    Header location = response.getFirstHeader(HttpHeaders.LOCATION);
    if (status >= 300 && status < 400 && location != null) {
      return redirect(address, location.getValue());
    }
    if (status >= 200 && status < 300) {
      return new Step(body(way, response, largest, get), null);
    }
    String code = switch (status) {
      case 401, 407 -> "sign-in";
      case 403, 451 -> "forbidden";
      case 429, 503 -> "busy";
      default -> status >= 500 ? "server-fault" : "dead";
    };
    return new Step(nothing(code, String.valueOf(status)), null);
  }

  private static Step redirect(URI address, String location) {
    try {
      URI next = ascii(address.resolve(utf8(location).strip().replace(" ", "%20")));
      return Sharing.isDoor(next) && !Sharing.isDoor(address)
          ? new Step(nothing("sign-in", String.valueOf(next.getHost())), null) : new Step(null, next);
    } catch (IllegalArgumentException e) {
      return new Step(nothing("address-form", location), null);
    }
  }

  /** Thai letters in names of files: browsers send them as UTF-8 in percent signs. */
  private static URI ascii(URI address) {
    return URI.create(address.toASCIIString());
  }

  /** Servers send Thai letters in headers as they are; the client reads each byte as a letter. */
  private static String utf8(String header) {
    return header.chars().allMatch(c -> c < 0x100) && header.chars().anyMatch(c -> c > 0x7f)
        ? new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : header;
  }

  private Fetched body(List<URI> way, ClassicHttpResponse response, long largest, HttpGet get) throws IOException {
    Files.createDirectories(settings.folder());
    Path copy = Files.createTempFile(settings.folder(), "copy", ".bin");
    boolean kept = false;
    try (InputStream in = response.getEntity() == null ? InputStream.nullInputStream() : response.getEntity().getContent();
        OutputStream out = Files.newOutputStream(copy)) {
      MessageDigest digest = sha256();
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > largest) {
          // Closing the stream would read it to its end.
          get.cancel();
          return nothing("too-large", String.valueOf(largest / 1_000_000));
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
      kept = true;
      Header type = response.getFirstHeader(HttpHeaders.CONTENT_TYPE);
      return new Fetched.Got(way, copy, HexFormat.of().formatHex(digest.digest()), size, type == null ? "" : type.getValue());
    } finally {
      if (!kept) {
        Files.deleteIfExists(copy);
      }
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fetched nothing(String code, Object argument) {
    return new Fetched.Nothing(finding(code, argument));
  }

  private static Finding finding(String code, Object argument) {
    boolean unsure = code.equals("busy") || code.equals("too-large") || code.equals("port");
    return Seen.of(code, unsure ? Seriousness.LIKELY : Seriousness.CERTAIN, argument);
  }
}
