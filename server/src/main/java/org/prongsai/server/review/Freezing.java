package org.prongsai.server.review;

import java.util.List;
import java.util.Optional;
import org.prongsai.criteria.LocalText;
import org.prongsai.server.audit.Author;
import org.prongsai.server.disclosure.PublicChecklist.PublicItem;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.publication.Content;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.publication.Part;
import org.prongsai.server.publication.Publications;
import org.prongsai.server.review.FrozenItem.Asked;
import org.springframework.stereotype.Service;

/** Copies what is published, so that what is judged stays whatever is published later or withdrawn. */
@Service
class Freezing {

  private final FrozenStore store;
  private final Publications publications;
  private final Files files;

  Freezing(FrozenStore store, Publications publications, Files files) {
    this.store = store;
    this.publications = publications;
    this.files = files;
  }

  void freeze(Author by, Sheet sheet, String base) {
    long submission = sheet.submission().id();
    List<FrozenItem> items = sheet.rows().stream().map(row -> copy(row, base)).toList();
    for (int i = 0; i < items.size(); i++) {
      store.add(by.agency(), submission, i + 1, items.get(i));
    }
    items.stream().flatMap(item -> item.content().files().stream()).map(Part.Attached::hash).distinct().forEach(hash ->
        files.share(by, publications.file(by.agency(), hash).orElseThrow(() -> new IllegalStateException(hash)),
            owner(submission)));
  }

  private static FrozenItem copy(SheetRow row, String base) {
    PublicItem item = row.item();
    Edition edition = row.edition();
    Content content = edition == null ? new Content(title(item), item.components(), List.of()) : edition.content();
    return new FrozenItem(row.code(), item.name(), row.whole(base), row.explanation(), edition == null ? null : edition.no(),
        edition == null ? null : edition.at(), content, edition == null ? Publications.hash(content) : edition.hash(),
        item.asked().stream().map(each -> new Asked(each.no(), each.text().text(), each.required())).toList());
  }

  private static LocalText title(PublicItem item) {
    String english = item.name().en();
    return new LocalText(item.code() + " " + item.name().th(), english == null ? null : item.code() + " " + english);
  }

  private static String owner(long submission) {
    return "review.submission/" + submission + "/";
  }

  /** A file of a frozen copy, by its content. */
  Optional<StoredFile> file(Review review, FrozenItem item, String hash) {
    return item.content().files().stream().map(Part.Attached::hash).filter(hash::equals).findFirst()
        .flatMap(each -> files.ofContent(review.agency().id(), each, owner(review.submission().id())));
  }
}
