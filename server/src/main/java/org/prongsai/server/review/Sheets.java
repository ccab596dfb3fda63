package org.prongsai.server.review;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.disclosure.PublicChecklist;
import org.prongsai.server.disclosure.PublicChecklist.PublicItem;
import org.prongsai.server.publication.Component;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.publication.Proof;
import org.prongsai.server.review.SubmissionStore.Typed;
import org.springframework.stereotype.Service;

/** Writes the entry sheet from what is published, with what people typed in its place. */
@Service
class Sheets {

  private final PublicChecklist checklist;
  private final SubmissionStore store;

  Sheets(PublicChecklist checklist, SubmissionStore store) {
    this.checklist = checklist;
    this.store = store;
  }

  Sheet of(Agency agency, Submission submission) {
    Map<String, Typed> typed = store.typed(agency.id(), submission.id());
    return new Sheet(submission, checklist.items(agency, submission.fiscalYear()).stream()
        .map(item -> row(agency, submission.fiscalYear(), item, typed.getOrDefault(item.code(), new Typed(null, null))))
            .toList());
  }

  static SheetRow row(Agency agency, int year, PublicItem item, Typed typed) {
    String path = "/a/" + agency.slug() + "/ita/" + year + "/" + item.code();
    String given = item.isPublished() ? path : "";
    return new SheetRow(item, path, Objects.requireNonNullElse(typed.address(), given),
        Objects.requireNonNullElse(typed.explanation(), item.isPublished()
            ? explanation(Objects.requireNonNull(item.edition())) : ""));
  }

  /** Where each component is met, a line each. In Thai: it goes into the regulator's form. */
  static String explanation(Edition edition) {
    return edition.content().components().stream().filter(Component::met)
        .map(each -> say("review.explain", each.no(), each.text().th(), where(each))).collect(Collectors.joining("\n"));
  }

  private static String where(Component component) {
    return component.none() != null ? component.none() : component.proof().stream().map(Sheets::where)
        .distinct().collect(Collectors.joining("; "));
  }

  private static String where(Proof proof) {
    String place = proof.place() == null ? "" : " " + proof.place();
    String key = proof.attached() != null ? "review.explain.file" : proof.url() != null ? "review.explain.address"
        : "review.explain.section";
    return say(key, proof.title()) + place + (proof.url() == null ? "" : " " + proof.url());
  }

  private static String say(String key, Object... arguments) {
    return Messages.text(Message.of(key, arguments), Language.THAI);
  }
}
