package org.prongsai.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * Tells kinds from content. A short table of our own: the kinds are few and closed, and a library that knows a thousand
 * more would have to be asked which of them to believe.
 */
final class Sniffer {

  /** 100 million points: more than any camera of an office; a small file can claim far more. */
  static final long MOST_POINTS = 100_000_000;

  private static final Charset THAI_OF_WINDOWS = Charset.forName("x-windows-874");
  private static final List<String> HEIC_BRANDS = List.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");

  private Sniffer() {}

  /** @param name only tells table from text where the content is plain text; never makes anything acceptable */
  static Outcome<Sniffed> sniff(Path content, String name) throws IOException {
    byte[] head = head(content);
    if (begins(head, "%PDF-")) {
      return Outcome.done(Sniffed.harmless(FileKind.PDF));
    }
    FileKind picture = picture(head);
    if (picture != null) {
      return checkPicture(content, picture, name);
    }
    if (begins(head, "PK\u0003\u0004")) {
      return OfficeArchive.sniff(content, name);
    }
    if (begins(head, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OldOffice.sniff(content, name);
    }
    return text(content, name);
  }

  static Problem unknown(String name) {
    return Problem.of("files", 1703, Place.NOWHERE, name);
  }

  private static @Nullable FileKind picture(byte[] head) {
    if (begins(head, "\u00ff\u00d8\u00ff")) {
      return FileKind.JPEG;
    }
    if (begins(head, "\u0089PNG\r\n\u001a\n")) {
      return FileKind.PNG;
    }
    if (begins(head, "GIF87a") || begins(head, "GIF89a")) {
      return FileKind.GIF;
    }
    if (begins(head, "RIFF") && part(head, 8).equals("WEBP")) {
      return FileKind.WEBP;
    }
    return part(head, 4).equals("ftyp") && HEIC_BRANDS.contains(part(head, 8)) ? FileKind.HEIC : null;
  }

  private static Outcome<Sniffed> checkPicture(Path content, FileKind kind, String name) {
    if (!kind.isPicture()) {
      return Outcome.done(Sniffed.harmless(kind));
    }
    return Pictures.measure(content).<Outcome<Sniffed>>map(points -> points > MOST_POINTS
        ? Outcome.refused(Problem.of("files", 1704, Place.NOWHERE, name, MOST_POINTS / 1_000_000))
        : Outcome.done(Sniffed.harmless(kind)))
        .orElseGet(() -> Outcome.refused(Problem.of("files", 1707, Place.NOWHERE, name)));
  }

  private static Outcome<Sniffed> text(Path content, String name) throws IOException {
    String ending = FileKind.ending(name);
    FileKind kind = "csv".equals(ending) ? FileKind.CSV : "txt".equals(ending) ? FileKind.TEXT : null;
    if (kind == null || !isPlainText(Files.readAllBytes(content))) {
      return Outcome.refused(unknown(name));
    }
    return Outcome.done(Sniffed.harmless(kind));
  }

  private static boolean isPlainText(byte[] bytes) {
    String text = decoded(bytes, StandardCharsets.UTF_8);
    if (text == null) {
      text = decoded(bytes, THAI_OF_WINDOWS);
    }
    return text != null && text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
        && !text.replace("\ufeff", "").stripLeading().startsWith("<");
  }

  private static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static byte[] head(Path content) throws IOException {
    try (InputStream in = Files.newInputStream(content)) {
      return in.readNBytes(64);
    }
  }

  private static boolean begins(byte[] head, String magic) {
    byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= expected.length
        && java.util.Arrays.equals(head, 0, expected.length, expected, 0, expected.length);
  }

  private static String part(byte[] head, int from) {
    return head.length < from + 4 ? "" : new String(head, from, 4, StandardCharsets.ISO_8859_1);
  }
}
