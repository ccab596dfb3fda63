package org.prongsai.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.Memo;
import org.prongsai.check.Paper.Passage;
import org.prongsai.check.Remark.Severity;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.thai.Codes;

/** The paper says that it serves one item and is disclosed as another (seed 1 cites O42 for an O43 report). */
final class CitedItem implements Rule {

  private static final Pattern CITED = Pattern.compile("(?:ข้อ|ตัวชี้วัด)(?:ที่)?\\s*([Oo๐0][๐-๙0-9]{1,2})(?![๐-๙0-9])");

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<String> serves = paper.year().serves();
    if (serves.isEmpty()) {
      return Stream.empty();
    }
    return passages(paper).flatMap(passage -> cited(passage.text())
        .filter(code -> !serves.contains(code))
        .map(code -> new Remark("cited-item", Severity.WRONG, passage.place(), passage.where(),
            List.of(code, String.join(", ", serves), paper.served().id()))));
  }

  private static Stream<Passage> passages(Paper paper) {
    Stream<Passage> opening = paper.opening().stream()
        .map(text -> new Passage(Place.NOWHERE, Message.of("check.where.opening"), text));
    Memo memo = paper.year().memo();
    return memo == null ? opening : Stream.concat(opening,
        Paper.texts(memo).map(text -> new Passage(memo.place(), Message.of("check.where.memo"), text)));
  }

  /** Codes of items in the text, in their normal form. */
  static Stream<String> cited(String text) {
    return CITED.matcher(text).results().map(found -> Codes.normal(found.group(1))).flatMap(Optional::stream);
  }
}
