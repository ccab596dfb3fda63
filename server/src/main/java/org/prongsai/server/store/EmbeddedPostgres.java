package org.prongsai.server.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL as a child of this process, on the loopback address, with a random password and its files in a folder of
 * ours. Every acknowledged write is on disk (fsync stays on). A watchdog in a session of its own stops it when this
 * process is gone, however that came about.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration RETRY = Duration.ofSeconds(7);

  private final Path binaries;
  private final Path folder;
  private final String password;
  private final AtomicBoolean closed = new AtomicBoolean();
  private @Nullable Process watchdog;
  private int port;

  private EmbeddedPostgres(Path binaries, Path folder, String password) {
    this.binaries = binaries;
    this.folder = folder;
    this.password = password;
  }

  /**
   * Starts PostgreSQL on the files in a folder, made when there are none yet.
   *
   * @param binaries holds {@code bin/postgres} and {@code bin/initdb}
   * @param data the data folder of the installation; the database's files lie in {@code postgres} below it
   */
  public static EmbeddedPostgres start(Path binaries, Path data) throws IOException {
    Files.createDirectories(data);
    Path folder = data.resolve("postgres").toAbsolutePath();
    Path secret = data.resolve("postgres.password").toAbsolutePath();
    if (!Files.exists(folder.resolve("PG_VERSION"))) {
      create(binaries, folder, secret);
    }
    var postgres = new EmbeddedPostgres(binaries, folder, Files.readString(secret).strip());
    postgres.start();
    return postgres;
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  public String user() {
    return "prongsai";
  }

  public String password() {
    return password;
  }

  private static void create(Path binaries, Path folder, Path secret) throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Files.deleteIfExists(secret);
    Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(secret, HexFormat.of().formatHex(random) + "\n");
    Path beside = folder.resolveSibling("postgres.new");
    run(command(binaries, "initdb", "-D", beside.toString(), "-U", "prongsai", "-A", "scram-sha-256",
        "--pwfile=" + secret, "-E", "UTF8", "--locale=C.UTF-8", "-N"));
    run(List.of("sync", "-f", beside.toString()));
    Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private void start() throws IOException {
    long end = System.nanoTime() + RETRY.toNanos();
    while (true) {
      try {
        startOnce();
        return;
      } catch (IOException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        pause();
      }
    }
  }

  private void startOnce() throws IOException {
    port = freePort();
    Path log = folder.resolveSibling("postgres.log");
    List<String> postgres = command(binaries, "postgres", "-D", folder.toString(), "-p", String.valueOf(port),
        "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=60",
        "-c", "shared_buffers=64MB", "-c", "timezone=UTC");
    // The watchdog waits for the end of its standard input, which comes when this process ends in any way.
    String script = "pid=$$; \"$@\" >> \"" + log + "\" 2>&1 & child=$!; "
        + "( cat > /dev/null; kill -INT $child ) & wait $child";
    List<String> guarded = new ArrayList<>(List.of("setsid", "sh", "-c", "exec 3<&0; " + script.replace(
        "( cat > /dev/null;", "( cat <&3 > /dev/null;"), "prongsai-postgres"));
    guarded.addAll(postgres);
    Process started = new ProcessBuilder(guarded).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    watchdog = started;
    awaitReady(started, log);
  }

  private void awaitReady(Process started, Path log) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Path pid = folder.resolve("postmaster.pid");
    while (System.nanoTime() < end) {
      if (!started.isAlive()) {
        throw new IOException("PostgreSQL did not start; see " + log);
      }
      if (Files.exists(pid)) {
        List<String> lines = Files.readAllLines(pid);
        if (lines.size() >= 8 && lines.get(7).strip().equals("ready") && lines.get(3).equals(String.valueOf(port))) {
          return;
        }
      }
      pause();
    }
    throw new IOException("PostgreSQL did not become ready; see " + log);
  }

  @Override
  public void close() {
    Process guarded = watchdog;
    if (guarded == null || !closed.compareAndSet(false, true)) {
      return;
    }
    try {
      guarded.getOutputStream().close();
      if (!guarded.waitFor(10, TimeUnit.SECONDS)) {
        guarded.destroy();
      }
    } catch (IOException gone) {
      guarded.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it is somebody else. */
  private static List<String> command(Path binaries, String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(binaries.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
