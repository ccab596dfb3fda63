package org.prongsai.server.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.review.ComponentReview;
import org.prongsai.review.ComponentState;
import org.prongsai.review.Opinion;
import org.prongsai.review.ReviewState;
import org.prongsai.review.Verdict;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.review.FrozenItem.Asked;

/** What was handed in, with all that was said of it. */
record Review(Agency agency, Submission submission, List<FrozenItem> items, List<Reader> readers, List<Said.ByReader> said,
    List<Said.Objection> objections, List<Said.Ruling> rulings) {

  Review {
    items = List.copyOf(items);
    readers = List.copyOf(readers);
    said = List.copyOf(said);
    objections = List.copyOf(objections);
    rulings = List.copyOf(rulings);
  }

  Optional<FrozenItem> item(String code) {
    return items.stream().filter(each -> each.code().equalsIgnoreCase(code)).findFirst();
  }

  Optional<Reader> reader(long account) {
    return readers.stream().filter(each -> each.account() == account).findFirst();
  }

  List<Reader> reading() {
    return readers.stream().filter(Reader::reads).toList();
  }

  boolean hasModerator() {
    return readers.stream().anyMatch(Reader::moderates);
  }

  ComponentReview of(FrozenItem item, Asked asked) {
    Map<Long, Opinion> given = opinions(item, asked.no());
    return new ComponentReview(reading().size(),
        reading().stream().map(Reader::account).filter(given::containsKey).map(given::get).toList(),
        ruling(item, asked.no(), Said.Cause.MODERATION).map(Said.Ruling::opinion).orElse(null),
        objection(item, asked.no()).isPresent(),
        ruling(item, asked.no(), Said.Cause.OBJECTION).map(Said.Ruling::opinion).orElse(null));
  }

  /** The last opinion of each reader who gave one, by account. */
  Map<Long, Opinion> opinions(FrozenItem item, int component) {
    Map<Long, Opinion> last = new HashMap<>();
    said.stream().filter(each -> each.isOf(item.code(), component)).forEach(each -> last.put(each.account(),
        each.opinion()));
    return last;
  }

  Optional<Said.Objection> objection(FrozenItem item, int component) {
    return objections.stream().filter(each -> each.isOf(item.code(), component)).findFirst();
  }

  Optional<Said.Ruling> ruling(FrozenItem item, int component, Said.Cause cause) {
    return rulings.stream().filter(each -> each.isOf(item.code(), component) && each.cause() == cause).findFirst();
  }

  /** Whether all readers have spoken on all of it: from then on each may see what the others said, and none takes back. */
  boolean isRead(FrozenItem item) {
    return !item.asked().isEmpty() && item.asked().stream().allMatch(each -> of(item, each).isRead());
  }

  boolean hasSpoken(long account, FrozenItem item) {
    return item.asked().stream().allMatch(each -> opinions(item, each.no()).containsKey(account));
  }

  List<Asked> differing(FrozenItem item) {
    return item.asked().stream().filter(each -> isRead(item) && of(item, each).decided().isEmpty()).toList();
  }

  List<Asked> unanswered(FrozenItem item) {
    return item.asked().stream().filter(each -> of(item, each).objected() && of(item, each).answered() == null).toList();
  }

  /** Whether everything of the item that counts is met by the verdicts that stand; empty while one is not known. */
  Optional<Boolean> whole(FrozenItem item) {
    List<Optional<Verdict>> verdicts = item.asked().stream().map(each -> of(item, each).stands()).toList();
    return !isRead(item) || verdicts.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
        : Optional.of(verdicts.stream().allMatch(each -> each.orElseThrow().counts()));
  }

  /** Of the items that are decided, by their codes. */
  Map<String, Boolean> wholes() {
    Map<String, Boolean> wholes = new TreeMap<>();
    items.forEach(item -> whole(item).ifPresent(whole -> wholes.put(item.code(), whole)));
    return wholes;
  }

  long undecided() {
    return items.stream().filter(item -> whole(item).isEmpty()).count();
  }

  long count(ComponentState state, Instant now) {
    return items.stream().flatMap(item -> item.asked().stream().map(each -> of(item, each).state(submission.window(), now)))
        .filter(state::equals).count();
  }

  ReviewState state(Instant now) {
    var window = submission.window();
    if (window == null) {
      return ReviewState.SUBMITTED;
    }
    return window.isOpen(now) ? ReviewState.ISSUED
        : count(ComponentState.OBJECTED, now) > 0 ? ReviewState.ANSWERING : ReviewState.FINAL;
  }
}
