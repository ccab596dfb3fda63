package org.prongsai.scoring;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Combination;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.criteria.DataPeriod;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.Level;
import org.prongsai.criteria.LocalText;
import org.prongsai.criteria.Rounding;
import org.prongsai.criteria.Standing;
import org.prongsai.criteria.StatedText;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.criteria.WeightRange;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;

/** Criteria and figures for tests. */
final class Fixtures {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home", "."));

  private Fixtures() {}

  static Criteria criteria(String id) {
    return new CriteriaShelf(HOME.resolve("criteria")).load(id).orThrow();
  }

  /** All criteria of the repository. */
  static List<Criteria> allCriteria() {
    CriteriaShelf shelf = new CriteriaShelf(HOME.resolve("criteria"));
    return shelf.ids().orThrow().stream().map(id -> shelf.load(id).orThrow()).toList();
  }

  /** The figures of a test resource. */
  static List<KnownScore> figures(String resource, Criteria criteria) throws Exception {
    Path file = Path.of(Fixtures.class.getResource(resource).toURI());
    return KnownScoresFile.parse(resource, Files.readString(file), criteria).orThrow();
  }

  /** {@code "E9/public 99.52"} or {@code "indicator:8 94.30"}. */
  static List<KnownScore> figures(String... texts) {
    List<KnownScore> figures = new ArrayList<>();
    for (String text : texts) {
      String[] words = text.split(" ");
      String[] name = words[0].split("/");
      figures.add(new KnownScore(name[0], name.length > 1 ? name[1] : null, new BigDecimal(words[1]), Place.NOWHERE));
    }
    return figures;
  }

  static List<KnownScore> with(List<KnownScore> figures, String... texts) {
    List<KnownScore> all = new ArrayList<>(figures);
    all.addAll(figures(texts));
    return all;
  }

  static Outcome<List<KnownScore>> read(String csv, Criteria criteria) {
    return KnownScoresFile.parse("scores.csv", csv, criteria);
  }

  /**
   * A framework like the hospitals' MOIT: one checklist, no parts, no surveys; one indicator by weights, one by unknown
   * weights whose inferred ranges its items carry, one the mean of all its items.
   */
  static Criteria checklist() {
    List<SubIndicator> subs = List.of(
        sub("1.1", 1, Combination.MEAN, "0.7"), sub("1.2", 1, Combination.MEAN, "0.3"),
        sub("2.1", 2, Combination.UNKNOWN_WEIGHTS, null),
        sub("3.1", 3, Combination.MEAN, null), sub("3.2", 3, Combination.MEAN, null));
    List<Item> items = List.of(
        item(1, "1.1", null), item(2, "1.1", null), item(3, "1.2", null),
        item(4, "2.1", range("0.1", "0.5")), item(5, "2.1", range("0.1", "0.5")), item(6, "2.1", range("0.2", "0.6")),
        item(7, "3.1", null), item(8, "3.2", null), item(9, "3.2", null));
    return new Criteria("moit-2566", "moit", 2566, LocalText.thai("เกณฑ์สมมติ"), java.util.Map.of(),
        new Rounding(2, Set.of(Rounding.Stage.INDICATOR)),
        List.of(new Instrument("MOIT", Instrument.Kind.CHECKLIST, text("แบบตรวจ"), BigDecimal.ONE, List.of(),
            Combination.MEAN)),
        List.of(indicator(1, Combination.WEIGHTED), indicator(2, Combination.UNKNOWN_WEIGHTS),
            indicator(3, Combination.MEAN_OF_ITEMS)),
        subs, List.of(), List.of(), items,
        List.of(level("good", "90"), level("pass", "80"), level("improve", "0")),
        List.of(), List.of(), List.of());
  }

  private static Level level(String code, String minimum) {
    return new Level(code, text(code), new BigDecimal(minimum), null, true);
  }

  private static Indicator indicator(int no, Combination combination) {
    return new Indicator(no, "i" + no, "MOIT", text("ตัวชี้วัด"), List.of(), combination, null);
  }

  private static SubIndicator sub(String no, int indicator, Combination combination, @Nullable String weight) {
    return new SubIndicator(
        no, "s" + no, indicator, text("ตัวชี้วัดย่อย"), combination, weight == null ? null : range(weight, weight));
  }

  private static Item item(int no, String sub, @Nullable WeightRange weight) {
    return new Item("M" + no, "m" + no, List.of(), sub, null, text("ข้อ"), List.of(),
        new DataPeriod(DataPeriod.Kind.UNKNOWN, null, Standing.RECONSTRUCTED, null, null), Item.Feed.PUBLICATION,
        List.of(), weight, null, Set.of());
  }

  private static WeightRange range(String low, String high) {
    return new WeightRange(new BigDecimal(low), new BigDecimal(high), Standing.RECONSTRUCTED);
  }

  private static StatedText text(String th) {
    return StatedText.of(th, Standing.RECONSTRUCTED);
  }
}
