package org.prongsai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a local government, and the names that texts print after the words for one. Thai has no spaces between
 * words: where a foreign name ends is a guess, so the longest text that resembles the own name is taken for a variant
 * of it, and only what resembles it nowhere for another agency.
 */
record AgencyName(String own) {

  /**
   * A name in a text that is not the own one.
   *
   * @param variant whether it resembles the own name
   */
  record Mention(String name, boolean variant) {}

  private static final Pattern KIND =
      Pattern.compile("(?:องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|เทศบาล(?:ตำบล|เมือง|นคร)|อบต\\.|อบจ\\.|ทต\\.)\\s?");
  /** What may follow the kind's word when no name does. */
  private static final Pattern NO_NAME = Pattern.compile(
      "(?:ที่|ให้|อาจ|บาง(?:ช่องทาง|แห่ง|ราย)|เป็น|ได้|จึง|ควร|และ|ของ|ว่า|ผ่าน|จะ|มี|ใน(?!เมือง)|ทาง|เพื่อ|โดย|หรือ|กับ|ต้อง|ทุก|แห่ง|ไม่|พ\\.|เรื่อง|อย่าง"
          + "|ตาม|ดังนี้|เรียบร้อย|ดำเนิน|จัด|เผยแพร่|ประจำ|ตั้ง|นี้|นั้น|อื่น|เดิม|แล้ว|ต่าง|เอง).*", Pattern.DOTALL);
  /** How names of places mostly begin: after "อบต." and a space only these are taken for a name. */
  private static final Pattern PLACE_NAME = Pattern.compile("บ้าน|หนอง|โคก|ท่า|นา|ห้วย|วัง|บึง|คลอง|ดอน|บาง|โนน|ทุ่ง|ป่า"
      + "|เขา|ดง|เมือง|สระ|น้ำ|แม่|ลำ|ไทร|โพธิ์|ศรี|ปาก|หัว|เกาะ|ควน|กุด|คำ|แหลม|ถ้ำ|เวียง|สัน");
  private static final Pattern END = Pattern.compile("[^\\u0e01-\\u0e2e\\u0e30-\\u0e39\\u0e40-\\u0e45\\u0e47-\\u0e4e]");
  private static final double ALIKE = 0.45;

  /** The name without the words for its kind; empty when the agency is no local government with a name. */
  static AgencyName of(String agency) {
    Matcher kind = KIND.matcher(agency);
    return new AgencyName(kind.lookingAt() ? agency.substring(kind.end()).strip() : "");
  }

  boolean known() {
    return !own.isEmpty();
  }

  List<Mention> others(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher kind = KIND.matcher(text);
    while (kind.find()) {
      String rest = text.substring(kind.end());
      String run = END.split(rest, 2)[0];
      if (rest.startsWith(own) || run.isEmpty() || NO_NAME.matcher(run).matches()) {
        continue;
      }
      String variant = variant(run);
      boolean apart = Character.isWhitespace(text.charAt(kind.end() - 1));
      if (!variant.isEmpty()) {
        mentions.add(new Mention(variant, true));
      } else if (!apart || PLACE_NAME.matcher(run).lookingAt()) {
        mentions.add(new Mention(name(run), false));
      }
    }
    return mentions;
  }

  /** The beginning of the run that resembles the own name most; empty when none does enough. */
  private String variant(String run) {
    String best = cut(run);
    if (!best.isEmpty()) {
      return best;
    }
    double most = ALIKE;
    for (int length = 2; length <= Math.min(run.length(), own.length() + 2); length++) {
      String candidate = run.substring(0, length);
      double likeness = Likeness.common(decomposed(candidate), decomposed(own));
      if (likeness > most && !startsWithMark(run.substring(length))) {
        best = candidate;
        most = likeness;
      }
    }
    return best;
  }

  /** A name cut short by the recognition: its beginning, and then a common word. */
  private String cut(String run) {
    String bare = bare(own);
    for (int length = Math.min(run.length(), own.length()); length >= 2; length--) {
      String rest = run.substring(length);
      boolean ends = rest.isEmpty() || NO_NAME.matcher(rest).matches();
      if (ends && bare.startsWith(bare(run.substring(0, length)))) {
        return run.substring(0, length);
      }
    }
    return "";
  }

  private static String name(String run) {
    for (int end = 2; end < run.length(); end++) {
      if (!startsWithMark(run.substring(end)) && NO_NAME.matcher(run.substring(end)).matches()) {
        return run.substring(0, end);
      }
    }
    return run;
  }

  private static boolean startsWithMark(String text) {
    return !text.isEmpty() && Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK;
  }

  private static String decomposed(String text) {
    return text.replace("\u0e33", "\u0e4d\u0e32").toLowerCase(Locale.ROOT);
  }

  private static String bare(String text) {
    return decomposed(text).replaceAll("[\u0e47-\u0e4e]", "");
  }
}
