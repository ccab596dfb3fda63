package org.prongsai.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Talks to ClamAV's daemon by its command INSTREAM: the content goes over the socket, clamd needs no access to our disk. */
final class Clamd implements VirusScan {

  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_REPLY = 4096;

  private final SocketAddress address;
  private final Duration patience;
  private final ExecutorService talks = Executors.newVirtualThreadPerTaskExecutor();

  private Clamd(SocketAddress address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  /**
   * @param setting {@code tcp://127.0.0.1:3310}, {@code unix:/run/clamav/clamd.ctl}, or empty for no scanner
   * @throws IllegalArgumentException when it is none of these: the server then does not start
   */
  static VirusScan at(String setting, Duration patience) {
    if (setting.isBlank()) {
      return content -> new Verdict.NotAsked();
    }
    URI uri = URI.create(setting);
    if ("unix".equals(uri.getScheme())) {
      return new Clamd(UnixDomainSocketAddress.of(setting.substring("unix:".length())), patience);
    }
    if ("tcp".equals(uri.getScheme()) && uri.getHost() != null && uri.getPort() > 0) {
      return new Clamd(new InetSocketAddress(uri.getHost(), uri.getPort()), patience);
    }
    throw new IllegalArgumentException("prongsai.virus-scan is neither tcp://HOST:PORT nor unix:/PATH: " + setting);
  }

  @Override
  public Verdict scan(Path content) {
    Future<Verdict> talk = talks.submit(() -> talk(content));
    try {
      return talk.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      talk.cancel(true); // closes the connection
      return new Verdict.Unknown("no answer within " + patience);
    } catch (ExecutionException e) {
      return new Verdict.Unknown(String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Verdict.Unknown("interrupted");
    }
  }

  private Verdict talk(Path content) throws IOException {
    try (SocketChannel clamd = SocketChannel.open(address); InputStream in = Files.newInputStream(content)) {
      send(clamd, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
      byte[] buffer = new byte[CHUNK];
      int read;
      while ((read = in.read(buffer)) > 0) {
        send(clamd, ByteBuffer.allocate(4 + read).putInt(read).put(buffer, 0, read).flip());
      }
      send(clamd, ByteBuffer.allocate(4));
      return verdict(reply(clamd));
    }
  }

  private static void send(SocketChannel clamd, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      clamd.write(bytes);
    }
  }

  private static String reply(SocketChannel clamd) throws IOException {
    ByteBuffer reply = ByteBuffer.allocate(LONGEST_REPLY);
    while (reply.hasRemaining() && clamd.read(reply) >= 0) {
      if (reply.position() > 0 && reply.get(reply.position() - 1) == 0) {
        break;
      }
    }
    return new String(reply.array(), 0, reply.position(), StandardCharsets.UTF_8).replace("\0", "").strip();
  }

  private static Verdict verdict(String reply) {
    String said = reply.replaceFirst("^stream: ", "");
    if (said.equals("OK")) {
      return new Verdict.Clean();
    }
    return said.endsWith(" FOUND") ? new Verdict.Infected(said.substring(0, said.length() - " FOUND".length()))
        : new Verdict.Unknown(said.isEmpty() ? "no answer" : said);
  }
}
