import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Invented documents (ข้อมูลสมมติ) of 2 to 20 pages, the same in every run: sentences of the words of the sample years, as
 * often as these use them, mixed with words of the document's own topic and with rare made-up names of places. Some tone
 * marks are missing or wrong, as people type them.
 */
final class Texts {

  record Text(String key, String kind, String title, String text, LocalDate day, int fiscalYear) {}

  private static final int PAGE = 1_800;
  private static final int TOPIC = 60;
  private static final int PLACES = 20_000;
  private static final String[] KINDS = {"document", "news", "item", "service"};
  private static final String[] FIRST = {"รายงาน", "แผน", "ประกาศ", "คู่มือ", "สรุปผล", "โครงการ", "คำสั่ง", "ข่าว"};
  private static final String[] SYLLABLES = {
      "บาง", "โคก", "หนอง", "ดอน", "นา", "คลอง", "ไผ่", "แก้ว", "ทอง", "งาม", "ใหม่", "เหนือ",
      "ใต้", "สูง", "แดง", "ขาว", "ไทร", "มะขาม", "ท่า", "ปลา", "เสือ", "ช้าง",
      "หวาย", "จาน",
      "เตย", "กลาง", "ตะวัน", "ศรี", "บัว", "พลับ"};
  private static final String[] CODES = {
      "O12", "O25", "I7", "E4", "No Gift Policy", "ITA", "e-Service", "OIT", "PDPA", "LINE"};

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<String> kinds;
  private final List<String> places = new ArrayList<>();

  /** @param samples the folder with {@code seed-*.yaml} */
  Texts(Path samples, long seed) throws Exception {
    random = new Random(seed);
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.filter(each -> each.getFileName().toString().matches("seed-\\d.yaml")).sorted().toList()) {
        words.addAll(split(Files.readString(file)));
      }
    }
    kinds = List.copyOf(new java.util.TreeSet<>(words));
    Set<String> made = new HashSet<>();
    while (places.size() < PLACES) {
      String place = "บ้าน" + any(SYLLABLES) + any(SYLLABLES) + (random.nextBoolean() ? any(SYLLABLES) : "");
      if (made.add(place)) {
        places.add(place);
      }
    }
  }

  /** Thai words of more than one letter, in order and as often as they are used. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(new ULocale("th"));
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String word = text.substring(start, end);
      if (word.length() > 1 && word.chars().allMatch(c -> c >= 'ก' && c <= '\u0E4E')) {
        words.add(word);
      }
    }
    return words;
  }

  List<Text> make(int count) {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> topic = new ArrayList<>();
      for (int j = 0; j < TOPIC; j++) {
        topic.add(j % 4 == 0 ? any(places) : any(kinds));
      }
      int length = PAGE * (2 + random.nextInt(19));
      StringBuilder text = new StringBuilder(length + 200);
      while (text.length() < length) {
        sentence(text, topic);
      }
      int year = 2559 + random.nextInt(10);
      String title = any(FIRST) + any(words) + any(words) + topic.get(1 + random.nextInt(3))
          + (random.nextInt(4) == 0 ? any(places) : "")
          + " ปีงบประมาณ พ.ศ. " + thai(year);
      texts.add(new Text("d" + i, KINDS[i % KINDS.length], title, text.toString(),
          LocalDate.of(year - 543, 1, 1).plusDays(random.nextInt(365)), year));
    }
    return texts;
  }

  private void sentence(StringBuilder text, List<String> topic) {
    for (int i = 5 + random.nextInt(12); i > 0; i--) {
      int chance = random.nextInt(100);
      text.append(chance < 55 ? mistyped(any(words)) : chance < 97 ? mistyped(any(topic)) : chance < 99 ? any(places)
          : " " + any(CODES) + " ");
    }
    text.append(random.nextInt(12) == 0 ? " " + thai(random.nextInt(3_000)) + " บาท\n"
        : random.nextInt(5) == 0 ? "\n" : " ");
  }

  /** One word in two hundred has lost a tone mark or has another. */
  private String mistyped(String word) {
    return random.nextInt(200) == 0 ? mistype(word) : word;
  }

  static String mistype(String word) {
    return word.contains("\u0E48") ? word.replaceFirst("\u0E48", "") : word.replaceFirst("\u0E49", "\u0E48");
  }

  private static String thai(int number) {
    StringBuilder out = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> out.append((char) (c - '0' + '๐')));
    return out.toString();
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Questions by what is asked, {@code each} of a kind, drawn from the texts. */
  java.util.Map<String, List<String>> questions(List<Text> texts, int each) {
    java.util.Map<String, List<String>> asked = new java.util.LinkedHashMap<>();
    for (int i = 0; i < each; i++) {
      List<String> some = split(texts.get(random.nextInt(texts.size())).text().substring(0, 3_000));
      int at = random.nextInt(some.size() - 9);
      add(asked, "a word in use", any(words));
      add(asked, "two words together", some.get(at) + some.get(at + 1));
      add(asked, "eight words together", String.join("", some.subList(at, at + 8)));
      add(asked, "three words anywhere", String.join(" ", some.get(at), some.get(at / 2), some.get(at / 3)));
      add(asked, "inside of words", inside(some.get(at) + some.get(at + 1) + some.get(at + 2)));
      add(asked, "tone mark mistyped", mistype(marked(some)));
      add(asked, "in quotation marks", "\"" + some.get(at) + some.get(at + 1) + some.get(at + 2) + "\"");
      add(asked, "a rare name", any(places));
      add(asked, "code, number", i % 3 == 0 ? any(CODES)
          : i % 3 == 1 ? thai(random.nextInt(3_000)) : any(CODES) + " " + any(words));
      add(asked, "one or two letters", any(words).replaceAll("[^ก-ฮ]", "").substring(0, 1) + (i % 2 == 0 ? "" : "า"));
      add(asked, "nothing there", "ฆฌ" + any(words) + "ฌฆ");
    }
    return asked;
  }

  private static void add(java.util.Map<String, List<String>> asked, String kind, String question) {
    asked.computeIfAbsent(kind, first -> new ArrayList<>()).add(question);
  }

  private String marked(List<String> some) {
    return some.stream().skip(random.nextInt(some.size() / 2))
        .filter(word -> word.length() > 3 && !mistype(word).equals(word)).findFirst().orElse("ร้องเรียน");
  }

  /** Without the first letter and its marks, and without the last. */
  private static String inside(String words) {
    int from = 1;
    while (from < words.length() - 4 && Character.getType(words.charAt(from)) == Character.NON_SPACING_MARK) {
      from++;
    }
    int to = words.length() - 1;
    while (to > from + 4 && (Character.getType(words.charAt(to)) == Character.NON_SPACING_MARK || words.charAt(to) == 'ำ')) {
      to--;
    }
    return words.substring(from, to);
  }
}
