package org.prongsai.documents.extract;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.prongsai.evidence.Content;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.evidence.Format;
import org.prongsai.message.Outcome;
import org.prongsai.source.Files;

/** Text as it is, in UTF-8, UTF-16 or Windows-874. */
final class PlainText {

  private PlainText() {}

  static Content read(byte[] file, Format format, Bounds bounds) throws Faulty {
    String text = decoded(file);
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    if (text.length() > bounds.letters()) {
      text = text.substring(0, bounds.letters());
      faults.add(Fault.CUT);
    }
    if (text.isBlank()) {
      throw new Faulty(Fault.EMPTY);
    }
    boolean table = switch (format) {
      case CSV -> text.lines().filter(line -> !line.isBlank()).limit(2).count() == 2;
      case JSON, XML -> true;
      default -> false;
    };
    String shown = format == Format.CSV ? text.replaceAll("[,;]", "\t") : text;
    return new Content(format, List.of(Mended.text(shown)), true, List.of(), null, null, null, table, List.of(), false,
        faults);
  }

  static String decoded(byte[] file) throws Faulty {
    if (file.length > 1 && (file[0] == (byte) 0xff && file[1] == (byte) 0xfe
        || file[0] == (byte) 0xfe && file[1] == (byte) 0xff)) {
      return new String(file, StandardCharsets.UTF_16);
    }
    return switch (Files.text("", file)) {
      case Outcome.Done<String>(var text) -> text.startsWith("\ufeff") ? text.substring(1) : text;
      case Outcome.Refused<String> ignored -> throw new Faulty(Fault.BROKEN);
    };
  }
}
