package org.prongsai.documents.extract;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.prongsai.evidence.Content;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.evidence.Format;

/** The container of office files before 2007, and of newer ones with a password. Only its names are read. */
final class Ole {

  private Ole() {}

  static Content read(byte[] file, Format format) {
    if (holds(file, "EncryptedPackage") || holds(file, "EncryptedSummary")) {
      return Content.unread(format, Fault.ENCRYPTED);
    }
    Set<Fault> faults = EnumSet.of(Fault.UNREADABLE);
    if (holds(file, "_VBA_PROJECT")) {
      faults.add(Fault.MACROS);
    }
    return new Content(format, List.of(), true, List.of(), null, null, null, false, List.of(), false, faults);
  }

  /** Whether a stream or storage has such a name: they stand in UTF-16 in the directory. */
  static boolean holds(byte[] file, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    int last = file.length - wanted.length;
    for (int at = 0; at <= last; at += 2) {
      int i = 0;
      while (i < wanted.length && file[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
