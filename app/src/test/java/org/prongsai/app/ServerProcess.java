package org.prongsai.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A program of ours in a process and process group of its own, as an operator runs it. Every wait has an end. */
public final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private final Process process;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Thread listening;
  private final Path errors;

  private ServerProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.listening = Thread.ofVirtual().start(this::listen);
  }

  /** Starts the commands. */
  public static ServerProcess prongsai(String... words) throws IOException {
    return start(Prongsai.class.getName(), words);
  }

  /** Starts a class of the tests. */
  public static ServerProcess start(String main, String... words) throws IOException {
    Path errors = Files.createTempFile("prongsai-", ".err");
    errors.toFile().deleteOnExit();
    // Whoever runs the tests in the background may have INT ignored, which would be inherited.
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM,HUP", "setsid",
        ProcessHandle.current().info().command().orElseThrow(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
        "-Dprongsai.home=" + System.getProperty("prongsai.home"),
        "-Dprongsai.postgres=" + System.getProperty("prongsai.postgres"),
        "-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(words));
    return new ServerProcess(new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
      }
    } catch (IOException ended) {
      said.add("");
    }
  }

  /** What has stood on standard output so far, line by line. */
  public List<String> said() {
    return List.copyOf(said);
  }

  public String errors() throws IOException {
    return Files.readString(errors);
  }

  /** Waits for a line that begins so, and returns the rest of it. */
  public String await(String beginning) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      for (String line : said) {
        if (line.startsWith(beginning)) {
          return line.substring(beginning.length()).strip();
        }
      }
      if (!listening.isAlive()) {
        throw new AssertionError("ended without “" + beginning + "”: " + lastSaid() + "\n" + errors());
      }
      listening.join(Duration.ofMillis(20));
    }
    throw new TimeoutException("“" + beginning + "” was not said: " + lastSaid() + "\n" + errors());
  }

  /** Enough of it to see where it stopped. */
  private List<String> lastSaid() {
    return said.subList(Math.max(0, said.size() - 10), said.size());
  }

  /** The address of a page of the server, once it is ready. */
  public URI page(String path) throws Exception {
    return URI.create(await("ready ") + path);
  }

  public int status(String path) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(page(path)).timeout(Duration.ofSeconds(10)).build(),
        HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /** Sends a signal to the process alone and waits for its end. @return its exit status */
  public int signal(String name) throws Exception {
    return kill(name, String.valueOf(process.pid()));
  }

  /** Sends a signal to the whole process group. */
  public int signalGroup(String name) throws Exception {
    return kill(name, "-" + process.pid());
  }

  private int kill(String name, String whom) throws Exception {
    new ProcessBuilder("kill", "-s", name, "--", whom).inheritIO().start().waitFor();
    return awaitEnd();
  }

  public int awaitEnd() throws Exception {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new TimeoutException("did not end: " + errors());
    }
    listening.join(Duration.ofSeconds(10));
    return process.exitValue();
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
