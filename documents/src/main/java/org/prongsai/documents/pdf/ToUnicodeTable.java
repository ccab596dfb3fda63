package org.prongsai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the table from codes in the content stream to text (ISO 32000-2, 9.10.3). */
final class ToUnicodeTable {

  /** A section may hold no more (Adobe Technical Note 5411). */
  private static final int MOST_IN_SECTION = 100;

  private ToUnicodeTable() {}

  static String write(Map<Integer, String> texts) {
    var table = new StringBuilder("""
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    List<Map.Entry<Integer, String>> entries = new ArrayList<>(texts.entrySet());
    for (int from = 0; from < entries.size(); from += MOST_IN_SECTION) {
      var section = entries.subList(from, Math.min(entries.size(), from + MOST_IN_SECTION));
      table.append(section.size()).append(" beginbfchar\n");
      for (var entry : section) {
        table.append('<').append(Operators.hex(entry.getKey())).append("> <");
        entry.getValue().chars().forEach(c -> table.append(Operators.hex(c)));
        table.append(">\n");
      }
      table.append("endbfchar\n");
    }
    return table.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
  }
}
