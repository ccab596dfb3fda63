package org.prongsai.server.paperwork;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.QrCode;
import org.prongsai.documents.model.Seal;

/** Codes by which papers are verified, and the seals that carry them. */
final class Seals {

  /** No digits, which change with the numerals of a paper; no vowels, so that no words arise. */
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

  private static final int LENGTH = 12;
  static final Pattern CODE = Pattern.compile("[" + LETTERS + "]{4}-[" + LETTERS + "]{4}-[" + LETTERS + "]{4}");

  private Seals() {}

  /** Twelve letters, of which there are 4·10¹⁵: nobody finds a paper by trying. */
  static String code() {
    return code(new SecureRandom());
  }

  static String code(RandomGenerator chance) {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  /** A code as people type it: with or without hyphens, in small letters, with blanks. Null when it is none. */
  static @Nullable String read(String typed) {
    String letters = typed.toUpperCase(java.util.Locale.ROOT).replaceAll("[\\s-]", "");
    if (letters.length() != LENGTH) {
      return null;
    }
    Matcher code = CODE.matcher(
        letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8));
    return code.matches() ? code.group() : null;
  }

  /** @param address of the page that verifies the paper */
  static Seal of(String code, String address, List<String> lines) {
    return new Seal(code, address, qr(address), OfficialText.say("paperwork.text.seal.foot", code), lines);
  }

  static QrCode qr(String text) {
    try {
      BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
          Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
      List<String> rows = new ArrayList<>();
      for (int y = 0; y < modules.getHeight(); y++) {
        var row = new StringBuilder();
        for (int x = 0; x < modules.getWidth(); x++) {
          row.append(modules.get(x, y) ? '#' : ' ');
        }
        rows.add(row.toString());
      }
      return new QrCode(rows);
    } catch (WriterException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
