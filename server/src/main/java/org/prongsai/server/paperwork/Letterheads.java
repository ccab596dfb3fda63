package org.prongsai.server.paperwork;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Change;
import org.prongsai.server.files.FileKind;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The emblems that agencies have brought for their papers. */
@Service
class Letterheads {

  private static final long MOST_BYTES = 2_000_000;
  /** Each paper unpacks it anew: a small file can hold a picture of any size. */
  private static final long MOST_POINTS = 4_000_000;

  private final JdbcClient database;
  private final Files files;
  private final AuditTrail audit;

  Letterheads(JdbcClient database, Files files, AuditTrail audit) {
    this.database = database;
    this.files = files;
    this.audit = audit;
  }

  Optional<StoredFile> file(long agency) {
    return database.sql("select file from paperwork.letterhead where agency = :agency").param("agency", agency)
        .query(Long.class).optional().flatMap(id -> files.find(agency, id)).filter(StoredFile::readable);
  }

  /** The image for papers; null leaves its place empty. */
  byte @Nullable [] emblem(long agency) {
    StoredFile file = file(agency).orElse(null);
    if (file == null) {
      return null;
    }
    try (InputStream content = files.open(file)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a PNG or JPEG picture for all papers that are written from now on. */
  @Transactional
  Outcome<StoredFile> bring(Person person, String name, InputStream image) {
    return files.take(person.author(), "paperwork.letterhead", name, image).then(file -> {
      boolean fits = (file.kind() == FileKind.PNG || file.kind() == FileKind.JPEG) && file.size() <= MOST_BYTES
          && file.readable() && files.points(file).filter(points -> points <= MOST_POINTS).isPresent();
      if (!fits) {
        files.loosen(person.author(), file.id());
        return Outcome.refused(Problem.of("paperwork", 1617, Place.NOWHERE, name));
      }
      Optional<StoredFile> before = file(person.agency().id());
      before.ifPresent(old -> files.loosen(person.author(), old.id()));
      database.sql("""
          insert into paperwork.letterhead (agency, file) values (:agency, :file)
          on conflict (agency) do update set file = excluded.file
          """).param("agency", person.agency().id()).param("file", file.id()).update();
      Map<String, String> was = before.map(old -> Map.of("hash", old.hash())).orElse(Map.of());
      audit.record(person.author(), Change.of("letterhead", person.agency().id(), before.isEmpty() ? "created" : "changed",
          was, Map.of("hash", file.hash())));
      return Outcome.done(file);
    });
  }
}
