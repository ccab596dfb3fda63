package org.prongsai.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.evidence.Finding.Seriousness;

/** What a file is, apart from what it says. */
final class FileRules {

  private static final Map<Fault, String> FATAL = Map.of(
      Fault.EMPTY, "file-empty", Fault.ENCRYPTED, "file-encrypted", Fault.BROKEN, "file-broken",
      Fault.BOMB, "file-bomb", Fault.ENTITIES, "file-entities", Fault.SLOW, "file-slow");

  private FileRules() {}

  /** What ends the judgement: nothing can be read. */
  static List<Finding> fatal(Content content) {
    List<Finding> findings = new ArrayList<>();
    FATAL.forEach((fault, code) -> {
      if (content.faults().contains(fault)) {
        findings.add(Finding.of("evidence", code, Seriousness.CERTAIN));
      }
    });
    if (!findings.isEmpty()) {
      return findings;
    }
    if (content.faults().contains(Fault.UNREADABLE)) {
      boolean old = content.format() == Format.DOC || content.format() == Format.XLS;
      return List.of(Finding.of("evidence", old ? "format-old" : content.format() == Format.ZIP ? "format-archive"
          : "format-unknown", old ? Seriousness.NOTE : Seriousness.LIKELY, content.format().name()));
    }
    if (content.faults().contains(Fault.SCRIPTED)) {
      return List.of(Finding.of("evidence", "page-scripted", Seriousness.LIKELY));
    }
    if (!content.textLayer()) {
      return List.of(Finding.of("evidence", "scan", Seriousness.CERTAIN));
    }
    return content.faults().contains(Fault.GARBLED)
        ? List.of(Finding.of("evidence", "text-garbled", Seriousness.LIKELY)) : List.of();
  }

  /** What else is to be said of it. */
  static List<Finding> beside(Content content, Expected expected) {
    List<Finding> findings = new ArrayList<>();
    if (content.faults().contains(Fault.MACROS)) {
      findings.add(Finding.of("evidence", "macros", Seriousness.LIKELY));
    }
    if (expected.machineReadable() && !content.machineReadable() && !linksToData(content)) {
      findings.add(Finding.of("evidence", "not-machine-readable", Seriousness.CERTAIN, content.format().name()));
    }
    if (!content.pictured().isEmpty()) {
      findings.add(Finding.of("evidence", "pages-pictured", Seriousness.NOTE,
          String.join(", ", content.pictured().stream().map(String::valueOf).toList())));
    }
    if (content.faults().contains(Fault.CUT)) {
      findings.add(Finding.of("evidence", "read-in-part", Seriousness.NOTE));
    }
    boolean titled = content.format() == Format.PDF || content.format() == Format.DOCX || content.format() == Format.HTML;
    if (titled && (content.title() == null || content.title().isBlank())) {
      findings.add(Finding.of("evidence", "no-title", Seriousness.NOTE));
    }
    return findings;
  }

  private static boolean linksToData(Content content) {
    return content.links().stream().map(link -> link.address().toLowerCase(Locale.ROOT))
        .anyMatch(address -> address.matches(".*\\.(?:xlsx|xls|csv|ods|json|xml)(?:[?#].*)?"));
  }
}
