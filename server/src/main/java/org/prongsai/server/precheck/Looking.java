package org.prongsai.server.precheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.extract.Bounds;
import org.prongsai.documents.extract.Extract;
import org.prongsai.evidence.Content;
import org.prongsai.evidence.Expected;
import org.prongsai.evidence.Finding;
import org.prongsai.evidence.Finding.Seriousness;
import org.prongsai.evidence.Format;
import org.prongsai.evidence.Judgement;
import org.prongsai.evidence.ProofWords;

/** Looks at proofs as an assessor would. */
public class Looking implements AutoCloseable {

  private static final Bounds BOUNDS = Bounds.usual();

  private final Settings settings;
  private final Fetcher fetcher;
  private final Siblings siblings;
  private final Supplier<ProofWords> words;
  private final Clock clock;
  private volatile @Nullable Judgement judgement;

  Looking(Settings settings, Fetcher fetcher, Supplier<ProofWords> words, Clock clock) {
    this.settings = settings;
    this.fetcher = fetcher;
    this.siblings = new Siblings(fetcher, BOUNDS);
    this.words = words;
    this.clock = clock;
  }

  @Override
  public void close() throws IOException {
    fetcher.close();
  }

  /** Whether addresses outside may be looked at. */
  public boolean on() {
    return settings.on();
  }

  /**
   * Looks at what an address gives. Waits for the host's turn and takes up to the time that the settings allow; nothing
   * that it meets makes it throw. The caller keeps or discards the copy.
   */
  public Looked at(URI address, Expected expected) {
    if (!settings.on()) {
      return nothing(address, Seen.of("switched-off", Seriousness.NOTE));
    }
    return switch (fetcher.fetch(Sharing.file(address).orElse(address), settings.largest())) {
      case Fetched.Nothing(var why) -> nothing(address, why);
      case Fetched.Got got -> looked(address, got, expected);
    };
  }

  /** Looks at the content of a file that is kept here. */
  public Looked at(byte[] file, Expected expected) {
    Content content = Extract.of(file, BOUNDS);
    String hash = HexFormat.of().formatHex(Fetcher.sha256().digest(file));
    return new Looked(clock.instant(), null, null, null, hash, file.length, content.format(), hash,
        judgement().of(content, expected));
  }

  private Looked nothing(URI address, Finding why) {
    return new Looked(clock.instant(), address, null, null, null, 0, null, null, List.of(why));
  }

  private Looked looked(URI asked, Fetched.Got got, Expected expected) {
    Content content = read(got.copy());
    List<Finding> findings = new ArrayList<>();
    if (wentHome(got)) {
      findings.add(Seen.of("redirected-home", Seriousness.LIKELY, got.address().toString()));
    }
    List<Finding> judged = judgement().of(content, expected);
    boolean closed = judged.stream().anyMatch(each -> each.code().equals("sign-in") || each.code().equals("soft-404"));
    if (findings.isEmpty() && !closed && siblings.sameAsNowhere(got.address(), content)) {
      findings.add(Seen.of("soft-404", Seriousness.CERTAIN));
    }
    findings.addAll(findings.isEmpty() ? judged : List.of());
    findings.addAll(about(asked, got, content));
    findings.sort(Comparator.comparing(Finding::seriousness));
    return new Looked(clock.instant(), asked, got.address(), got.copy(), got.hash(), got.size(), content.format(),
        Siblings.gist(content, got.hash()), findings);
  }

  private static Content read(Path copy) {
    try {
      return Extract.of(copy, BOUNDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sites that have lost a page often send to their front page. */
  private static boolean wentHome(Fetched.Got got) {
    return isHome(got.address()) && !isHome(got.way().getFirst());
  }

  private static boolean isHome(URI address) {
    return address.getRawQuery() == null
        && String.valueOf(address.getPath()).matches("/?(?:(?:index|home|main|default)(?:\\.\\w{2,5})?/?)?");
  }

  private static List<Finding> about(URI asked, Fetched.Got got, Content content) {
    List<Finding> notes = new ArrayList<>();
    if ("http".equalsIgnoreCase(got.address().getScheme())) {
      notes.add(Seen.of("not-encrypted", Seriousness.NOTE));
    }
    if (got.way().size() > 1 && !same(got.way().getFirst(), got.address())) {
      notes.add(Seen.of("moved", Seriousness.NOTE, got.address().toString()));
    }
    if (Sharing.isShared(asked)) {
      notes.add(Seen.of("shared-drive", Seriousness.NOTE, String.valueOf(asked.getHost())));
    }
    boolean page = got.type().toLowerCase(Locale.ROOT).startsWith("text/html");
    if (!got.type().isBlank() && page != (content.format() == Format.HTML)
        && (page || got.type().toLowerCase(Locale.ROOT).contains("pdf") != (content.format() == Format.PDF))) {
      notes.add(Seen.of("type-other", Seriousness.NOTE, got.type(), content.format().name()));
    }
    return notes;
  }

  private static boolean same(URI asked, URI answered) {
    return String.valueOf(asked.getHost()).replaceFirst("^www\\.", "")
        .equalsIgnoreCase(String.valueOf(answered.getHost()).replaceFirst("^www\\.", ""));
  }

  private Judgement judgement() {
    Judgement made = judgement;
    if (made == null) {
      made = new Judgement(words.get());
      judgement = made;
    }
    return made;
  }
}
