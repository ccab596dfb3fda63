package org.prongsai.documents.docx;

import static org.prongsai.documents.docx.Measure.twipsOfPoints;

import org.jspecify.annotations.Nullable;
import org.prongsai.documents.ooxml.Xml;

/** What a paragraph style says: its pPr and rPr, each child in the order that the schema wants. */
final class Look {

  private double points;
  private boolean bold;
  private boolean keepNext;
  private int before;
  private int after;
  private int exactly;
  private int firstLine;
  private int left;
  private @Nullable String align;
  private int outline = -1;

  Look size(double points) {
    this.points = points;
    return this;
  }

  Look bold() {
    bold = true;
    return this;
  }

  Look keepNext() {
    keepNext = true;
    return this;
  }

  Look before(double points) {
    before = twipsOfPoints(points);
    return this;
  }

  Look after(double points) {
    after = twipsOfPoints(points);
    return this;
  }

  Look exactly(int twips) {
    exactly = twips;
    return this;
  }

  Look firstLine(int twips) {
    firstLine = twips;
    return this;
  }

  Look left(int twips) {
    left = twips;
    return this;
  }

  Look align(String align) {
    this.align = align;
    return this;
  }

  /** @param level from 0; the heading stays with what follows */
  Look outline(int level) {
    outline = level;
    return keepNext();
  }

  void write(Xml xml) {
    xml.open("w:pPr");
    if (keepNext) {
      xml.leaf("w:keepNext");
    }
    if (outline >= 0) {
      xml.leaf("w:keepLines");
    }
    spacing(xml);
    if (firstLine > 0 || left > 0) {
      xml.leaf("w:ind", "w:left", Integer.toString(left), "w:firstLine", Integer.toString(firstLine));
    }
    if (align != null) {
      xml.leaf("w:jc", "w:val", align);
    }
    if (outline >= 0) {
      xml.leaf("w:outlineLvl", "w:val", outline);
    }
    xml.close();
    runs(xml);
  }

  private void spacing(Xml xml) {
    if (exactly > 0) {
      xml.leaf("w:spacing", "w:line", Integer.toString(exactly), "w:lineRule", "exact");
    } else if (before > 0 || after > 0) {
      xml.leaf("w:spacing", "w:before", Integer.toString(before), "w:after", Integer.toString(after));
    }
  }

  private void runs(Xml xml) {
    xml.open("w:rPr");
    if (bold) {
      xml.leaf("w:b").leaf("w:bCs");
    }
    if (points > 0) {
      long half = Math.round(points * 2);
      xml.leaf("w:sz", "w:val", half).leaf("w:szCs", "w:val", half);
    }
    xml.close();
  }
}
