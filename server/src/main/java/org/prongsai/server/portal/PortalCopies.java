package org.prongsai.server.portal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.publication.Publications;
import org.prongsai.server.search.SearchCopies;
import org.prongsai.server.search.Searchable;
import org.prongsai.server.web.Pages;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.Bangkok;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes copies of portals that any file server can show. The same portal on the same day gives the same bytes. A copy is put
 * together on disk, of the portal as it stood at one moment, before its first byte leaves: no reader's slow line holds the
 * database, and what fails leaves no half copy behind.
 */
@Component
class PortalCopies {

  private static final String[] LICENCES = {"sarabun", "bootstrap", "bootstrap-icons"};

  /** @param hash SHA-256, in hexadecimal */
  record Made(Path file, long size, String hash, int files) {}

  private final CopyAnswers answers;
  private final Pages pages;
  private final SearchCopies searches;
  private final Publications publications;
  private final TransactionTemplate moment;
  private final Clock clock;
  private final Path folder;
  /** Documents are written anew for each copy: one at a time is enough for a server. */
  private final Semaphore desk = new Semaphore(1);

  PortalCopies(CopyAnswers answers, Pages pages, SearchCopies searches, Publications publications,
      PlatformTransactionManager transactions, Clock clock, @Value("${prongsai.data}") Path data) throws IOException {
    this.answers = answers;
    this.pages = pages;
    this.searches = searches;
    this.publications = publications;
    this.clock = clock;
    this.moment = new TransactionTemplate(transactions);
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.folder = Files.createDirectories(data.resolve("copies"));
    try (Stream<Path> left = Files.list(folder)) {
      left.forEach(PortalCopies::discard);
    }
  }

  /**
   * A copy in a file that the caller {@linkplain #discard removes}; empty while another one is being made.
   *
   * @param base of the portal's server, without a stroke at its end
   * @param home address of the folder in which the copy will stand, ending with a stroke; null when that is not known: data,
   *     feed and sitemap then lead to the portal
   */
  Optional<Made> make(Agency agency, String base, @Nullable String home) {
    if (!desk.tryAcquire()) {
      return Optional.empty();
    }
    Path file = folder.resolve(UUID.randomUUID() + ".zip");
    try {
      return Optional.of(Objects.requireNonNull(moment.execute(status -> written(agency, base, home, file))));
    } catch (RuntimeException e) {
      discard(file);
      throw e;
    } finally {
      desk.release();
    }
  }

  static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Made written(Agency agency, String base, @Nullable String home, Path file) {
    CopyPlace place = new CopyPlace(agency.slug());
    Site site = home == null ? Site.at(base) : path -> home + place.of(path).orElseThrow();
    LocalDate day = Bangkok.day(clock.instant());
    String start = "/a/" + agency.slug();
    Copy copy = new Copy(day, base + start, false);
    try (OutputStream disk = Files.newOutputStream(file);
        DigestOutputStream digested = new DigestOutputStream(disk, MessageDigest.getInstance("SHA-256"));
        OutputStream out = new BufferedOutputStream(digested, 1 << 16)) {
      CopyWriting writing = new CopyWriting(agency, copy, site, stamp(agency, day), answers, pages, out);
      writing.file("README.txt", CopyReadme.of(agency, copy));
      writing.from(start, start + "/feed.atom", start + "/sitemap.xml");
      for (String licence : LICENCES) {
        writing.from("/static/licences/" + licence + ".txt");
      }
      searches.write(agency.id(), each -> told(writing, place, each), (name, content) ->
          writing.file("search/data/" + name, content));
      writing.finish();
      out.flush();
      return new Made(file, Files.size(file), HexFormat.of().formatHex(digested.getMessageDigest().digest()),
          writing.files());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a hit of the copy's search shows beside title and text. */
  private static Map<String, String> told(CopyWriting writing, CopyPlace place, Searchable found) throws IOException {
    return writing.holds(found.address()) ? Map.of("at", place.of(found.address()).orElseThrow(),
        "th", PortalSearch.about(Ui.of(Language.THAI, ""), found.fiscalYear(), found.day()),
        "en", PortalSearch.about(Ui.of(Language.ENGLISH, ""), found.fiscalYear(), found.day())) : Map.of();
  }

  /**
   * A time that changes when the copy does. File servers tell by it, and by the length, whether a browser has to fetch a
   * file again: one time for all copies would keep readers with the oldest.
   */
  private LocalDateTime stamp(Agency agency, LocalDate day) {
    return publications.latestOf(agency.id(), "").values().stream()
        .flatMap(each -> Stream.concat(Stream.of(each.at()), Stream.ofNullable(each.withdrawn()).map(gone -> gone.at())))
        .map(at -> LocalDateTime.ofInstant(at, Bangkok.ZONE).truncatedTo(ChronoUnit.SECONDS))
        .reduce(day.atStartOfDay(), (one, other) -> one.isAfter(other) ? one : other);
  }
}
