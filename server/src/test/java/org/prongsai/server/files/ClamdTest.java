package org.prongsai.server.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a small clamd of our own that speaks INSTREAM as docs.clamav.net/manual/Usage/ClamdProtocol.html describes it. */
class ClamdTest {

  private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  @TempDir
  private Path folder;

  private static String honest(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1).contains("EICAR") ? "stream: Eicar-Signature FOUND" : "stream: OK";
  }

  private VirusScan.Verdict scan(byte[] content, Function<byte[], String> answer) throws Exception {
    Path socket = folder.resolve("clamd.ctl");
    Path file = Files.write(folder.resolve("content"), content);
    try (var clamd = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      clamd.bind(UnixDomainSocketAddress.of(socket));
      Thread.ofVirtual().start(() -> serve(clamd, answer));
      return Clamd.at("unix:" + socket, Duration.ofSeconds(20)).scan(file);
    }
  }

  private static void serve(ServerSocketChannel clamd, Function<byte[], String> answer) {
    try (var caller = clamd.accept()) {
      var in = new DataInputStream(Channels.newInputStream(caller));
      assertEquals("zINSTREAM\0", new String(in.readNBytes(10), StandardCharsets.US_ASCII));
      var content = new ByteArrayOutputStream();
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        content.write(in.readNBytes(length));
      }
      Channels.newOutputStream(caller).write((answer.apply(content.toByteArray()) + "\0").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aCleanContentOfManyChunksArrivesWholeAndIsClean() throws Exception {
    byte[] content = new byte[300_001];
    Arrays.fill(content, (byte) 'a');
    int[] seen = new int[1];
    var verdict = scan(content, received -> {
      seen[0] = received.length;
      return honest(received);
    });
    assertInstanceOf(VirusScan.Verdict.Clean.class, verdict);
    assertEquals(300_001, seen[0]);
  }

  @Test
  void theVirusIsNamed() throws Exception {
    assertEquals(new VirusScan.Verdict.Infected("Eicar-Signature"),
        scan(EICAR.getBytes(StandardCharsets.US_ASCII), ClamdTest::honest));
  }

  @Test
  void anErrorOfTheScannerIsNoVerdict() throws Exception {
    assertInstanceOf(VirusScan.Verdict.Unknown.class,
        scan(new byte[] {1}, content -> "INSTREAM size limit exceeded. ERROR"));
  }

  @Test
  void aScannerThatIsNotThereIsNoVerdict() throws IOException {
    Path file = Files.write(folder.resolve("content"), new byte[] {1});
    assertInstanceOf(VirusScan.Verdict.Unknown.class,
        Clamd.at("unix:" + folder.resolve("nobody.ctl"), Duration.ofSeconds(20)).scan(file));
  }

  @Test
  void aSettingThatIsNoAddressStopsTheStart() {
    assertThrows(IllegalArgumentException.class, () -> Clamd.at("clamd", Duration.ofSeconds(1)));
  }
}
