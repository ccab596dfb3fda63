package org.prongsai.server.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a child of this process, on the loopback address, with a random password and its files in a folder of
 * ours. Every acknowledged write is on disk (fsync stays on). A watchdog in a session of its own stops it when this
 * process is gone, however that came about; when PostgreSQL itself ends, it is started again.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration RETRY = Duration.ofSeconds(7);
  private static final long LARGEST_LOG = 5L << 20;
  private static final String FULL = "No space left on device";

  private final Binaries binaries;
  private final DataFolder data;
  private final Cluster cluster;
  private final int port;
  private volatile boolean closed;
  private volatile boolean alive;
  private volatile Runnable whenLost = () -> {};
  private @Nullable Process watchdog;

  private EmbeddedPostgres(Binaries binaries, DataFolder data, Cluster cluster, int port) {
    this.binaries = binaries;
    this.data = data;
    this.cluster = cluster;
    this.port = port;
  }

  /**
   * Starts PostgreSQL on the files in a folder, made when there are none yet.
   *
   * @param postgres folder of its programs, which lie in {@code bin} below it
   * @param data the data folder of the installation; the database's files lie in {@code postgres} below it
   */
  public static Outcome<EmbeddedPostgres> start(Path postgres, Path data) {
    return Binaries.in(postgres).then(binaries -> DataFolder.make(data).then(DataFolder::hold).then(held -> {
      Outcome<EmbeddedPostgres> started = Cluster.in(held, binaries).then(cluster -> start(binaries, held, cluster));
      if (started instanceof Outcome.Refused) {
        held.close();
      }
      return started;
    }));
  }

  private static Outcome<EmbeddedPostgres> start(Binaries binaries, DataFolder data, Cluster cluster) {
    long since = 0;
    try {
      since = prepareLog(cluster.log());
      cluster.stopOrphan();
      var postgres = new EmbeddedPostgres(binaries, data, cluster, freePort());
      postgres.startPatiently();
      return Outcome.done(postgres);
    } catch (IOException e) {
      return Outcome.refused(refusal(cluster, data.path(), since));
    }
  }

  private static Problem refusal(Cluster cluster, Path data, long since) {
    String said;
    try {
      said = cluster.complaint(since);
    } catch (IOException e) {
      said = String.valueOf(e.getMessage());
    }
    return said.contains(FULL) ? Problem.of("store", 2106, Place.of(data.toString()))
        : Problem.of("store", 2105, Place.of(data.toString()), said);
  }

  /** @return where in the log this start begins */
  private static long prepareLog(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
      Files.move(log, log.resolveSibling("postgres.log.1"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return Files.exists(log) ? Files.size(log) : 0;
  }

  /**
   * The database of a data folder that a running server holds, for those who only want to read; empty when none runs.
   * The address bears user and password.
   */
  public static Optional<DatabaseAddress> running(Path data) throws IOException {
    Path folder = data.toAbsolutePath().normalize();
    if (!Files.exists(folder.resolve("postgres/PG_VERSION"))) {
      return Optional.empty();
    }
    var cluster = new Cluster(folder.resolve("postgres"), folder.resolve("postgres.log"),
        Files.readString(folder.resolve("postgres.password")).strip());
    return cluster.readyPort().map(port -> new DatabaseAddress(url(port), Cluster.USER, cluster.password()));
  }

  public DatabaseAddress address() {
    return new DatabaseAddress(url(port), Cluster.USER, cluster.password());
  }

  private static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** Whether PostgreSQL runs at this moment. */
  public boolean isAlive() {
    return alive;
  }

  /** What is done when PostgreSQL has ended and cannot be started again. */
  public void whenLost(Runnable deed) {
    whenLost = deed;
  }

  /** For a while: a PostgreSQL that a killed process left behind needs a moment to end. */
  private void startPatiently() throws IOException {
    long since = Files.exists(cluster.log()) ? Files.size(cluster.log()) : 0;
    long end = System.nanoTime() + RETRY.toNanos();
    while (true) {
      try {
        startOnce();
        return;
      } catch (IOException e) {
        if (System.nanoTime() > end || cluster.complaint(since).contains(FULL)) {
          throw e;
        }
        pause(100);
      }
    }
  }

  private void startOnce() throws IOException {
    List<String> postgres = binaries.command("postgres", "-D", cluster.folder().toString(), "-p", String.valueOf(port),
        "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=60",
        "-c", "shared_buffers=64MB", "-c", "timezone=UTC");
    // The watchdog waits for the end of its standard input, which comes when this process ends in any way. It stands in
    // a session of its own: whoever kills our whole process group does not reach it. The shell gives a background job
    // no standard input, hence the third descriptor.
    List<String> guarded = new ArrayList<>(List.of("setsid", "sh", "-c", """
        log=$1; shift; exec 3<&0
        "$@" >> "$log" 2>&1 3<&- & child=$!
        ( cat <&3 > /dev/null; kill -INT $child ) 2> /dev/null & guard=$!
        wait $child; kill $guard 2> /dev/null
        """, "prongsai-postgres", cluster.log().toString()));
    guarded.addAll(postgres);
    Process started = new ProcessBuilder(guarded).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    watchdog = started;
    awaitReady(started);
    alive = true;
    started.onExit().thenRun(this::ended);
  }

  private void awaitReady(Process started) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (!started.isAlive()) {
        throw new IOException("PostgreSQL did not start");
      }
      if (cluster.readyPort().filter(ready -> ready == port).isPresent()) {
        return;
      }
      pause(10);
    }
    started.destroy();
    throw new IOException("PostgreSQL did not become ready");
  }

  private void ended() {
    alive = false;
    if (closed) {
      return;
    }
    LOG.warn("PostgreSQL has ended by itself and is started again; see {}", cluster.log());
    try {
      cluster.stopOrphan();
      startPatiently();
    } catch (IOException e) {
      LOG.error("PostgreSQL could not be started again; see {}", cluster.log());
      whenLost.run();
    }
  }

  /** Ends PostgreSQL after its running transactions are rolled back; a second call does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    Process guarded = watchdog;
    try {
      if (guarded != null) {
        guarded.getOutputStream().close();
        if (!guarded.waitFor(30, TimeUnit.SECONDS)) {
          guarded.destroy();
        }
      }
    } catch (IOException gone) {
      LOG.debug("the watchdog has ended before", gone);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    data.close();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause(long milliseconds) throws IOException {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
