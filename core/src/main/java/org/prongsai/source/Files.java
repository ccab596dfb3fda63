package org.prongsai.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** Reads whole files; every way in which that fails is a problem with its remedy. */
public final class Files {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Files() {}

  /** UTF-8 only, with or without a byte-order mark. */
  static Outcome<String> utf8(Path file) {
    return bytes(file).then(bytes -> decode(file.toString(), bytes, StandardCharsets.UTF_8));
  }

  /** UTF-8, or Windows-874 as Excel writes it on Thai machines. */
  static Outcome<String> utf8OrThaiWindows(Path file) {
    return bytes(file).then(bytes -> text(file.toString(), bytes));
  }

  /**
   * The text of a file that came by another way than the file system: UTF-8, or Windows-874.
   *
   * @param name stands in the places of the problems
   */
  public static Outcome<String> text(String name, byte[] bytes) {
    return switch (decode(name, bytes, StandardCharsets.UTF_8)) {
      case Outcome.Done<String> done -> done;
      case Outcome.Refused<String> ignored -> decode(name, bytes, Charset.forName("x-windows-874"));
    };
  }

  /** Refused when there is no such file, it is a folder, or it may not or cannot be read. */
  public static Outcome<byte[]> bytes(Path file) {
    Place place = Place.of(file.toString());
    if (java.nio.file.Files.isDirectory(file)) {
      return Outcome.refused(Problem.of("source", 102, place));
    }
    try {
      return Outcome.done(java.nio.file.Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Outcome.refused(Problem.of("source", 101, place));
    } catch (AccessDeniedException e) {
      return Outcome.refused(Problem.of("source", 103, place));
    } catch (IOException e) {
      return Outcome.refused(Problem.of("source", 104, place, String.valueOf(e.getMessage())));
    }
  }

  private static Outcome<String> decode(String name, byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return Outcome.done(marked ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Outcome.refused(Problem.of("source", 105, Place.of(name)));
    }
  }
}
