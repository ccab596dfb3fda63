package org.prongsai.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.evidence.Finding.Seriousness;

/** Whether a proof is of the agency, by its full name or the usual short one. */
final class AgencyRules {

  /** What may follow the word for a kind of agency when no name does. */
  private static final Pattern NO_NAME = Pattern.compile("^(?:ที่|ให้|เป็น|ได้|จึง|ควร|และ|ของ|ว่า|ผ่าน|จะ|มี|ใน|ทาง|เพื่อ|โดย|หรือ|กับ"
      + "|ต้อง|ทุก|แห่ง|ไม่|พ\\.|ตาม|ดำเนิน|ประจำ|นี้|นั้น|อื่น|ต่าง|เอง|ปลอด|โปร่งใส|คุณธรรม|ดังกล่าว|เขต|เรื่อง|ส่งเสริม).*", Pattern.DOTALL);
  private static final int HEAD_OF_TEXT = 6000;
  private static final int SHORTEST_PLACE = 4;
  private static final int LOCAL_GOVERNMENTS = 5;

  private AgencyRules() {}

  static List<Finding> of(Proof proof, String agency, ProofWords words) {
    List<String> kind = kind(agency, words);
    String place = kind.isEmpty() ? agency : agency.substring(length(agency, kind)).strip();
    if (named(Folded.fold(proof.head()) + proof.folded().text(), agency, place, kind)) {
      return List.of();
    }
    // A page of our own site can hold another agency's paper: its menu and footer do not speak for it.
    List<Mention> others = others(proof, agency, kind, words);
    if (others.isEmpty()) {
      return named(Folded.fold(proof.around()), agency, place, kind) ? List.of()
          : List.of(Finding.of("evidence", "agency-not-named", Seriousness.NOTE, agency));
    }
    return List.of(Finding.of("evidence", "agency-other", Seriousness.LIKELY, agency, others.getFirst().name())
            .at(proof.quote(others.getFirst().name())));
  }

  private static List<String> kind(String agency, ProofWords words) {
    return words.agencies().stream().filter(forms -> forms.stream().anyMatch(agency::startsWith)).findFirst()
        .orElse(List.of());
  }

  private static int length(String agency, List<String> kind) {
    return kind.stream().filter(agency::startsWith).mapToInt(String::length).max().orElse(0);
  }

  private static boolean named(String text, String agency, String place, List<String> kind) {
    List<String> names = new ArrayList<>(List.of(Folded.fold(agency)));
    kind.forEach(form -> names.add(Folded.fold(form + place)));
    String bare = Folded.fold(place);
    if (bare.length() >= SHORTEST_PLACE) {
      names.add(bare);
    }
    return names.stream().anyMatch(text::contains)
        || !Search.near(text, names.getFirst(), Search.slips(names.getFirst())).isEmpty()
        && !Search.near(text, bare, Math.max(1, Search.slips(bare))).isEmpty();
  }

  private record Mention(String name, int at) {}

  /** Names of agencies of the same kind, or of local governments, where the proof says what it is. */
  private static List<Mention> others(Proof proof, String agency, List<String> kind, ProofWords words) {
    List<List<String>> kinds = new ArrayList<>(words.agencies().subList(0, Math.min(LOCAL_GOVERNMENTS, words.agencies().size())));
    if (!kind.isEmpty() && !kinds.contains(kind)) {
      kinds.add(kind);
    }
    String forms = String.join("|", kinds.stream().flatMap(List::stream).map(Pattern::quote).toList());
    String text = proof.head() + "\n" + proof.text().substring(0, Math.min(HEAD_OF_TEXT, proof.text().length()));
    Matcher matcher = Pattern.compile("(?:" + forms + ")[ ]?([ก-๎]{2,30})").matcher(text);
    List<Mention> found = new ArrayList<>();
    while (matcher.find()) {
      String name = matcher.group(1);
      if (!NO_NAME.matcher(name).matches() && !agency.contains(name)) {
        found.add(new Mention(matcher.group(), matcher.start()));
      }
    }
    return found;
  }
}
