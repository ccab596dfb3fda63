package org.prongsai.documents.ooxml;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a part of a package refers to, each under an id of its own. */
public final class Relations {

  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private record Target(String type, String name, boolean external) {}

  private final Map<Target, String> ids = new LinkedHashMap<>();

  /**
   * Refers to a part of the package.
   *
   * @param type the last word of the relationship's type, as {@code styles}, or the whole address of it
   * @param target relative to the folder of the part that refers
   * @return the id; the same for the same target
   */
  public String to(String type, String target) {
    return id(new Target(type.contains("/") ? type : OFFICE + type, target, false));
  }

  /** Refers to an address on the web. */
  public String toAddress(String address) {
    return id(new Target(OFFICE + "hyperlink", address, true));
  }

  private String id(Target target) {
    return ids.computeIfAbsent(target, t -> "rId" + (ids.size() + 1));
  }

  String xml() {
    var xml = new Xml();
    xml.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    ids.forEach((target, id) -> {
      if (target.external()) {
        xml.leaf("Relationship", "Id", id, "Type", target.type(), "Target", target.name(), "TargetMode", "External");
      } else {
        xml.leaf("Relationship", "Id", id, "Type", target.type(), "Target", target.name());
      }
    });
    return xml.close().toString();
  }
}
