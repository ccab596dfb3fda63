package org.prongsai.server.precheck;

import java.nio.file.Path;
import java.util.Optional;
import org.prongsai.evidence.Format;
import org.prongsai.server.audit.Author;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Component;

/** Keeps what came from outside with its day: whoever objects can show what stood there. */
@Component
class Copies {

  private static final String PART = "precheck";

  private final Files files;

  Copies(Files files) {
    this.files = files;
  }

  /** Empty when nothing came, or nothing that is kept here. */
  Optional<StoredFile> keep(Exhibit exhibit, Looked looked) {
    Path copy = looked.copy();
    return copy == null ? Optional.empty() : files.keepCopy(Author.system(exhibit.agency(), PART),
        PART + ".look/" + exhibit.key(), Bangkok.day(looked.at()) + " " + exhibit.title(), copy,
        looked.format() == Format.HTML);
  }
}
