package org.prongsai.server.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.prongsai.documents.extract.Bounds;
import org.prongsai.documents.extract.Extract;
import org.prongsai.evidence.Content;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.publication.Part;
import org.prongsai.server.publication.Publications;
import org.springframework.stereotype.Component;

/** The text of documents that were published. Whoever publishes waits for it, so it is read within bounds. */
@Component
class PortalDocuments {

  private static final Bounds BOUNDS = new Bounds(600, 500_000, 100L << 20, Duration.ofSeconds(8));

  private final Publications publications;
  private final Files files;

  PortalDocuments(Publications publications, Files files) {
    this.publications = publications;
    this.files = files;
  }

  /** Empty for pictures, scans and what cannot be read: such a document is found by the item that names it. */
  Optional<String> text(Agency agency, Part.Attached attached) {
    return publications.file(agency.id(), attached.hash()).filter(file -> file.readable() && !file.kind().isPicture())
        .map(this::text).filter(text -> !text.isBlank());
  }

  private String text(StoredFile file) {
    try (InputStream content = files.open(file)) {
      Content read = Extract.of(content.readAllBytes(), BOUNDS);
      return read.whole();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String address(Agency agency, Part.Attached file) {
    return "/a/" + agency.slug() + "/files/" + file.hash() + "/"
        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
