package org.prongsai.server.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaComparison;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.findings.Knowledge;
import org.prongsai.findings.KnowledgeReader;
import org.prongsai.findings.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The criteria of this installation with the knowledge beside them. Each file is read once, when first asked for. */
@Component
public class CriteriaLibrary {

  /** What a year is measured by unless somebody says otherwise. */
  private static final String FRAMEWORK = "ita-";

  private record Pair(String older, String newer) {}

  private final Path folder;
  private final List<String> ids;
  private final Map<String, Criteria> criteria = new ConcurrentHashMap<>();
  private final Map<String, Knowledge> knowledge = new ConcurrentHashMap<>();
  private final Map<String, String> hashes = new ConcurrentHashMap<>();
  private final Map<Pair, CriteriaComparison> comparisons = new ConcurrentHashMap<>();
  private final Map<String, Units> units = new ConcurrentHashMap<>();

  CriteriaLibrary(@Value("${prongsai.home}") Path home) {
    this.folder = home.resolve("criteria");
    this.ids = new CriteriaShelf(folder).ids().orThrow();
  }

  /** Frameworks together, years ascending. */
  public List<String> ids() {
    return ids;
  }

  public Optional<Criteria> find(String id) {
    return ids.contains(id) ? Optional.of(of(id)) : Optional.empty();
  }

  /**
   * The criteria by which results of that year are measured: its own, or the nearest where it has none.
   *
   * @param year Buddhist era
   */
  public Criteria usual(int year) {
    return of(ids.stream().filter(id -> id.startsWith(FRAMEWORK))
        .min(Comparator.comparingInt(id -> Math.abs(year(id) - year))).orElseGet(ids::getFirst));
  }

  /** Those of the years before, latest first. */
  public List<Criteria> earlier(int year) {
    return ids.stream().filter(id -> id.startsWith(FRAMEWORK) && year(id) < year).map(this::of)
        .sorted(Comparator.comparingInt(Criteria::fiscalYear).reversed()).toList();
  }

  /** Those of earlier years of the same framework, latest first. */
  List<Criteria> before(Criteria later) {
    return ids.stream().map(this::of).filter(each -> each.framework().equals(later.framework()))
        .filter(each -> each.fiscalYear() < later.fiscalYear())
        .sorted(Comparator.comparingInt(Criteria::fiscalYear).reversed()).toList();
  }

  /** @throws IllegalStateException when there is none of that id, or its file is faulty: they ship with the server */
  public Criteria of(String id) {
    return criteria.computeIfAbsent(id, each -> new CriteriaShelf(folder).load(each).orThrow());
  }

  /** Advice on the questions and items of these criteria; none where nothing is known. */
  public Knowledge knowledge(Criteria of) {
    return knowledge.computeIfAbsent(of.id(), id -> KnowledgeReader.read(folder, of, units()).orThrow());
  }

  public Units units() {
    return units.computeIfAbsent("", all -> KnowledgeReader.units(folder).orThrow());
  }

  /** What changed between two years of one framework; empty for two frameworks. */
  public Optional<CriteriaComparison> compare(Criteria older, Criteria newer) {
    if (!older.framework().equals(newer.framework())) {
      return Optional.empty();
    }
    return Optional.of(comparisons.computeIfAbsent(new Pair(older.id(), newer.id()), pair -> {
      List<Criteria> known = ids.stream().filter(id -> id.startsWith(older.framework() + "-")).map(this::of).toList();
      return CriteriaComparison.of(older, newer, known).orThrow();
    }));
  }

  /** SHA-256 of the criteria file, in hexadecimal. */
  String hash(String id) {
    return hashes.computeIfAbsent(id, each -> {
      try {
        return sha256(Files.readAllBytes(folder.resolve(each + ".yaml")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int year(String id) {
    return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
  }
}
