package org.prongsai.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * The database's files in a data folder, with the password that opens them.
 *
 * @param folder where PostgreSQL keeps its files
 * @param log what PostgreSQL says, appended
 */
record Cluster(Path folder, Path log, String password) {

  static final String USER = "prongsai";
  private static final String VERSION = "15";
  private static final long ROOM_TO_MAKE = 200L << 20;
  private static final long ROOM_TO_RUN = 40L << 20;
  private static final int PASSWORD_BYTES = 24;

  /** Opens the files, which are made when there are none: beside their place, then renamed, so that they are whole. */
  static Outcome<Cluster> in(DataFolder data, Binaries binaries) {
    Path folder = data.path().resolve("postgres");
    boolean there = Files.exists(folder.resolve("PG_VERSION"));
    return data.room(there ? ROOM_TO_RUN : ROOM_TO_MAKE).then(path -> {
      Path secret = secret(path);
      try {
        if (!there) {
          String fault = create(binaries, folder, secret);
          if (!fault.isEmpty()) {
            return Outcome.refused(Problem.of("store", 2105, Place.of(path.toString()), lastLine(fault)));
          }
        }
        String version = Files.readString(folder.resolve("PG_VERSION")).strip();
        return version.equals(VERSION) || System.getenv("PG_BIN") != null
            ? Outcome.done(new Cluster(folder, path.resolve("postgres.log"), Files.readString(secret).strip()))
            : Outcome.refused(Problem.of("store", 2107, Place.of(path.toString()), version, VERSION));
      } catch (IOException e) {
        return Outcome.refused(Problem.of("store", 2105, Place.of(path.toString()), String.valueOf(e.getMessage())));
      }
    });
  }

  private static Path secret(Path data) {
    return data.resolve("postgres.password");
  }

  private static String create(Binaries binaries, Path folder, Path secret) throws IOException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    Files.deleteIfExists(secret);
    Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(secret, HexFormat.of().formatHex(random) + "\n");
    Path beside = folder.resolveSibling("postgres.new");
    Folders.remove(beside);
    // Without a sync of each file (-N), then one for all: as safe, and a second faster.
    String fault = Binaries.run(binaries.command("initdb", "-D", beside.toString(), "-U", USER, "-A", "scram-sha-256",
        "--pwfile=" + secret, "-E", "UTF8", "--locale=C.UTF-8", "-N"));
    if (fault.isEmpty()) {
      fault = Binaries.run(List.of("sync", "-f", beside.toString()));
    }
    if (fault.isEmpty()) {
      Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return fault;
  }

  private static String lastLine(String said) {
    List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
    return lines.stream().filter(line -> line.contains("error:") || line.contains("FATAL")).findFirst()
        .orElse(lines.isEmpty() ? "?" : lines.getLast()).strip();
  }

  /** What the running PostgreSQL has written about itself: process number, folder, start, port …; empty when none runs. */
  List<String> runningLines() throws IOException {
    Path pid = folder.resolve("postmaster.pid");
    try {
      return Files.readAllLines(pid);
    } catch (java.nio.file.NoSuchFileException none) {
      return List.of();
    }
  }

  /** The port on which PostgreSQL answers for these files, once it is ready. */
  Optional<Integer> readyPort() throws IOException {
    List<String> lines = runningLines();
    return lines.size() >= 8 && lines.get(7).strip().equals("ready") ? Optional.of(Integer.valueOf(lines.get(3).strip()))
        : Optional.empty();
  }

  /**
   * Stops a PostgreSQL that an earlier process left behind on these files. Only whoever holds the data folder may ask:
   * then nobody is served by it.
   */
  void stopOrphan() throws IOException {
    List<String> lines = runningLines();
    if (lines.size() < 2 || !lines.get(1).equals(folder.toString())) {
      return;
    }
    Optional<ProcessHandle> orphan = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
        .filter(process -> process.info().commandLine().filter(line -> line.contains("/postgres ")
            && line.contains(folder.toString())).isPresent());
    if (orphan.isPresent()) {
      Binaries.run(List.of("kill", "-INT", String.valueOf(orphan.get().pid())));
      orphan.get().onExit().orTimeout(10, java.util.concurrent.TimeUnit.SECONDS).exceptionally(_ -> orphan.get()).join();
    }
  }

  /** What PostgreSQL said last of its failure. */
  String complaint(long since) throws IOException {
    if (!Files.exists(log)) {
      return "?";
    }
    byte[] all = Files.readAllBytes(log);
    String said = new String(all, (int) Math.min(since, all.length), (int) Math.max(0, all.length - since),
        java.nio.charset.StandardCharsets.UTF_8);
    return said.lines().filter(line -> line.matches(".*(FATAL|PANIC|unshare):.*")).reduce((first, second) -> second)
        .map(line -> line.replaceFirst("^.*?(FATAL|PANIC): *", "")).orElse(lastLine(said));
  }
}
