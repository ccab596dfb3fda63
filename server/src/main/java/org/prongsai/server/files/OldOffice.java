package org.prongsai.server.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.prongsai.message.Outcome;

/**
 * Word, Excel and PowerPoint to 2003: compound files whose directory names their streams in UTF-16. A document that is
 * locked by a password has none of these streams and is not taken, for nobody could check what is in it.
 */
final class OldOffice {

  private static final Map<String, FileKind> STREAMS = streams();

  private OldOffice() {}

  static Outcome<Sniffed> sniff(Path content, String name) throws IOException {
    // One character a byte: a name's pattern of bytes is then found by looking for a text.
    String bytes = Files.readString(content, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, FileKind> stream : STREAMS.entrySet()) {
      if (bytes.contains(wide(stream.getKey()))) {
        return Outcome.done(new Sniffed(stream.getValue(), bytes.contains(wide("_VBA_PROJECT"))));
      }
    }
    return Outcome.refused(Sniffer.unknown(name));
  }

  private static String wide(String name) {
    return new String((name + "\0").getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static Map<String, FileKind> streams() {
    Map<String, FileKind> streams = new LinkedHashMap<>();
    streams.put("WordDocument", FileKind.DOC);
    streams.put("PowerPoint Document", FileKind.PPT);
    streams.put("Workbook", FileKind.XLS);
    streams.put("Book", FileKind.XLS);
    return streams;
  }
}
