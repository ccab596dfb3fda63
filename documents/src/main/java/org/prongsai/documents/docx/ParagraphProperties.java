package org.prongsai.documents.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.ooxml.Xml;

/** What one paragraph says beside its style, written in the order of the schema. */
final class ParagraphProperties {

  /** @param leader a dotted line runs up to the stop */
  record Stop(int position, boolean right, boolean leader) {}

  private final String style;
  private boolean keepNext;
  private boolean pageBreakBefore;
  private int before = -1;
  private int exactly = -1;
  private int left;
  private int right;
  private int hanging;
  private @Nullable String align;
  private List<Stop> stops = List.of();
  private @Nullable SectionXml endOfSection;

  ParagraphProperties(String style) {
    this.style = style;
  }

  ParagraphProperties keepNext(boolean keep) {
    keepNext |= keep;
    return this;
  }

  ParagraphProperties pageBreakBefore(boolean on) {
    pageBreakBefore = on;
    return this;
  }

  ParagraphProperties before(int twips) {
    before = twips;
    return this;
  }

  /** A line of exactly this height, whatever stands in it. */
  ParagraphProperties exactly(int twips) {
    exactly = twips;
    return this;
  }

  ParagraphProperties beforeExactLine(int before, int line) {
    this.before = before;
    exactly = line;
    return this;
  }

  ParagraphProperties indent(int left, int right) {
    this.left = left;
    this.right = right;
    return this;
  }

  ParagraphProperties hanging(int left, int hanging) {
    this.left = left;
    this.hanging = hanging;
    return this;
  }

  ParagraphProperties align(@Nullable String align) {
    this.align = align;
    return this;
  }

  ParagraphProperties stops(List<Stop> stops) {
    this.stops = stops;
    return this;
  }

  /** The paragraph is the last of a section. */
  ParagraphProperties endOfSection(@Nullable SectionXml section) {
    endOfSection = section;
    return this;
  }

  int left() {
    return left;
  }

  void write(Xml xml) {
    xml.open("w:pPr");
    if (!style.equals("Normal")) {
      xml.leaf("w:pStyle", "w:val", style);
    }
    if (keepNext) {
      xml.leaf("w:keepNext").leaf("w:keepLines");
    }
    if (pageBreakBefore) {
      xml.leaf("w:pageBreakBefore");
    }
    tabs(xml);
    spacing(xml);
    indent(xml);
    if (align != null) {
      xml.leaf("w:jc", "w:val", align);
    }
    if (endOfSection != null) {
      endOfSection.write(xml);
    }
    xml.close();
  }

  private void tabs(Xml xml) {
    if (stops.isEmpty()) {
      return;
    }
    xml.open("w:tabs");
    for (Stop stop : stops) {
      xml.leaf("w:tab", "w:val", stop.right() ? "right" : "left", "w:leader", stop.leader() ? "dot" : "none",
          "w:pos", Integer.toString(stop.position()));
    }
    xml.close();
  }

  private void spacing(Xml xml) {
    if (exactly >= 0) {
      xml.leaf("w:spacing", "w:before", Integer.toString(Math.max(0, before)), "w:line", Integer.toString(exactly), "w:lineRule", "exact");
    } else if (before >= 0) {
      xml.leaf("w:spacing", "w:before", Integer.toString(before));
    }
  }

  private void indent(Xml xml) {
    if (hanging > 0) {
      xml.leaf("w:ind", "w:left", Integer.toString(left), "w:hanging", Integer.toString(hanging));
    } else if (left > 0 || right > 0) {
      xml.leaf("w:ind", "w:left", Integer.toString(left), "w:right", Integer.toString(right), "w:firstLine", "0");
    }
  }
}
