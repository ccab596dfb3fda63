package org.prongsai.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.prongsai.documents.typesetting.Face;

/** The faces of one document: only the glyphs used are embedded. */
final class EmbeddedFonts {

  private final PDDocument file;
  private final Map<Face, Embedded> fonts = new EnumMap<>(Face.class);

  EmbeddedFonts(PDDocument file) {
    this.file = file;
  }

  /** A face as this document uses it. */
  final class Embedded {
    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final Map<Integer, String> texts = new TreeMap<>();

    private Embedded(Face face) throws IOException {
      font = PDType0Font.load(file, new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes())), true);
    }

    /** Notes the use of a glyph, with what it stands for, and gives its width in thousandths of an em. */
    float use(int glyph, String text) {
      Float known = widths.get(glyph);
      if (known == null) {
        known = width(glyph);
        widths.put(glyph, known);
      }
      if (!text.isEmpty()) {
        texts.putIfAbsent(glyph, text);
      }
      return known;
    }

    private float width(int glyph) {
      try {
        return font.getDescendantFont().getWidthFromFont(glyph);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Embedded of(Face face) throws IOException {
    Embedded known = fonts.get(face);
    if (known == null) {
      known = new Embedded(face);
      fonts.put(face, known);
    }
    return known;
  }

  static String nameOf(Face face) {
    return "F" + face.ordinal();
  }

  /** Embeds what was used and names the fonts in the resources all pages share. */
  void finish(PDResources resources) throws IOException {
    for (var entry : fonts.entrySet()) {
      Embedded embedded = entry.getValue();
      embedded.font.addGlyphsToSubset(embedded.widths.keySet());
      embedded.font.subset();
      nameGlyphs(embedded);
      resources.put(COSName.getPDFName(nameOf(entry.getKey())), embedded.font);
    }
  }

  /**
   * Readers that do not know ActualText go by the ToUnicode table, which by itself lacks the lowered and narrowed
   * forms of vowels and tone marks: those glyphs have no character of their own.
   */
  private void nameGlyphs(Embedded embedded) throws IOException {
    var stream = new PDStream(file);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(ToUnicodeTable.write(embedded.texts).getBytes(StandardCharsets.US_ASCII));
    }
    embedded.font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
  }
}
