package org.prongsai.server.paperwork;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.paperwork.WayStore.Frozen;
import org.springframework.stereotype.Component;

/** Answers anyone whether a file is the one that was signed here. Papers that are not signed do not exist for it. */
@Component
class Verification {

  /**
   * A signed paper, as anyone may see it who holds it or its code.
   *
   * @param superseded whether another one has since taken its place
   * @param onPaper whether it was signed by pen and is kept as a scan
   * @param signatories in the order of the line
   */
  record Known(String code, String agency, boolean invented, Message kind, String subject, @Nullable String number,
      @Nullable LocalDate dated, Instant signedAt, boolean superseded, boolean onPaper, List<Signatory> signatories,
      List<Frozen> files) {}

  /** @param acting the position held in another's stead; null when nobody's */
  record Signatory(String name, String position, @Nullable String acting, @Nullable String opinion, Instant at) {}

  /** What a file turned out to be. */
  sealed interface Finding {
    /** The very file that was signed. */
    record Genuine(Known paper) implements Finding {}

    /** It bears the code of a signed paper, or was said to be it, and differs from it. */
    record Altered(Known paper) implements Finding {}

    record Unknown() implements Finding {}
  }

  private static final Pattern IDENTIFIER = Pattern.compile("<dc:identifier>\\s*(" + Seals.CODE + ")\\s*</dc:identifier>");
  private static final int MOST_PROPERTIES = 100_000;
  /** Anyone may ask: a small file that unpacks to gigabytes must not keep the server busy. */
  private static final long MOST_UNPACKED = 50_000_000;

  private final PaperStore store;
  private final WayStore ways;
  private final Agencies agencies;

  Verification(PaperStore store, WayStore ways, Agencies agencies) {
    this.store = store;
    this.ways = ways;
    this.agencies = agencies;
  }

  Optional<Known> ofCode(String code) {
    return store.byCode(code).flatMap(this::known);
  }

  /** @param code of the paper that the file is said to be; null when nobody said */
  Finding of(byte[] file, @Nullable String code) {
    Optional<Known> genuine = ways.frozen(Signing.sha256(file))
        .flatMap(frozen -> store.find(frozen.agency(), frozen.paper())).flatMap(this::known);
    if (genuine.isPresent() && (code == null || genuine.get().code().equals(code))) {
      return new Finding.Genuine(genuine.get());
    }
    Optional<Known> said = (code == null ? codeIn(file) : Optional.of(code)).flatMap(this::ofCode);
    return said.<Finding>map(Finding.Altered::new).orElseGet(Finding.Unknown::new);
  }

  private Optional<Known> known(Paper paper) {
    Instant signedAt = paper.signedAt();
    if (!paper.state().isSigned() || signedAt == null) {
      return Optional.empty();
    }
    Agency agency = agencies.find(paper.agency()).orElseThrow();
    List<Frozen> files = ways.frozen(paper.agency(), paper.id());
    List<Signatory> signatories = ways.decisions(paper.agency(), paper.id()).stream()
        .filter(each -> each.round() == paper.way().round()).flatMap(Verification::signatories).toList();
    return Optional.of(new Known(paper.code(), agency.name(), agency.sample() == Agency.Sample.INVENTED,
        Kinds.name(paper.kind()), paper.subject(), paper.number(), paper.dated(), signedAt,
        paper.state() == PaperState.SUPERSEDED, files.stream().anyMatch(file -> file.form().equals("SCAN")), signatories,
        files));
  }

  /** Who signed by pen stands in lines that whoever brought the scan has written: name, position. */
  private static Stream<Signatory> signatories(Decision decision) {
    if (decision.deed() == Decision.Deed.SCANNED && decision.opinion() != null) {
      return decision.opinion().lines().map(line -> {
        int comma = line.indexOf(',');
        return new Signatory(comma < 0 ? line : line.substring(0, comma).strip(),
            comma < 0 ? "" : line.substring(comma + 1).strip(), null, null, decision.at());
      });
    }
    return decision.deed().signs() ? Stream.of(new Signatory(decision.name(), decision.position(),
        decision.actingPosition(), decision.opinion(), decision.at())) : Stream.empty();
  }

  /** The code among the properties of a PDF or Word file. Its pages are not read: strangers send what they like. */
  private static Optional<String> codeIn(byte[] file) {
    boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
    Matcher code = IDENTIFIER.matcher(zip ? properties(file) : new String(file, StandardCharsets.ISO_8859_1));
    return code.find() ? Optional.of(code.group(1)) : Optional.empty();
  }

  private static long skipped(InputStream part, long atMost) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long skipped = 0;
    for (int read = 0; read >= 0 && skipped < atMost; read = part.read(buffer)) {
      skipped += read;
    }
    return skipped;
  }

  private static String properties(byte[] file) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      long left = MOST_UNPACKED;
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals("docProps/core.xml")) {
        // To go on to the next one means to unpack this one, however large it is.
        left -= skipped(zip, left);
        entry = left > 0 ? zip.getNextEntry() : null;
      }
      return entry == null ? "" : new String(zip.readNBytes(MOST_PROPERTIES), StandardCharsets.UTF_8);
    } catch (IOException | IllegalArgumentException broken) {
      return "";
    }
  }
}
