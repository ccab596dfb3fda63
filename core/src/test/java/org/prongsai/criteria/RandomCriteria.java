package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Criteria that never were, of one invented framework: the same ids come back with other numbers, words and company. */
final class RandomCriteria {

  private static final List<String> TEXTS = List.of(
      "โครงการหรือกิจกรรม", "งบประมาณที่ใช้แต่ละโครงการ", "ระยะเวลาในการดำเนินการ", "ปัญหา/อุปสรรค", "ข้อเสนอแนะ",
      "ผลการดำเนินการตามแผน ปี 2566", "ผลการดำเนินการตามแผน ปี 2567", "แผนตามพระราชบัญญัติ พ.ศ. 2560", "โครงการและกิจกรรม");

  private final Random random;

  RandomCriteria(long seed) {
    this.random = new Random(seed);
  }

  Criteria next() {
    int fiscalYear = 2564 + random.nextInt(6);
    List<Instrument> instruments = List.of(
        new Instrument("EIT", Instrument.Kind.SURVEY, text(), share(), parts(), Combination.MEAN),
        new Instrument("OIT", Instrument.Kind.CHECKLIST, text(), share(), List.of(), Combination.MEAN));
    List<Indicator> indicators = List.of(
        new Indicator(1, "one", "EIT", text(), List.of(), Combination.MEAN, null),
        new Indicator(2, "two", "EIT", text(), List.of(), Combination.MEAN, weight()),
        new Indicator(3, "three", "OIT", text(), List.of(), combination(), null));
    List<SubIndicator> subs = List.of(
        new SubIndicator("3.1", "sub-a", 3, text(), combination(), weight()),
        new SubIndicator("3.2", random.nextBoolean() ? "sub-b" : "sub-c", 3, text(), Combination.MEAN, null));
    return new Criteria("random-" + fiscalYear, "random", fiscalYear, LocalText.thai("สุ่ม"), Map.of(),
        new Rounding(2, random.nextBoolean() ? Set.of() : Set.of(Rounding.Stage.QUESTION)), instruments, indicators, subs,
        List.of(), questions(), items(fiscalYear), levels(), sampling(), List.of(), List.of());
  }

  private List<Instrument.Part> parts() {
    return random.nextBoolean() ? List.of() : List.of(
        new Instrument.Part("public", text(), share()), new Instrument.Part("survey", text(), share()));
  }

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (String id : ids("q")) {
      boolean composite = random.nextInt(3) == 0;
      questions.add(new Question("E" + (questions.size() + 1), id, succeeds("q", id), 1 + random.nextInt(2), text(), null,
          scale(), polarity(), composite ? subQuestions() : List.of(), kinds()));
    }
    return questions;
  }

  private List<Question.SubQuestion> subQuestions() {
    List<String> texts = new ArrayList<>(TEXTS.subList(0, 5));
    Collections.shuffle(texts, random);
    List<Question.SubQuestion> parts = new ArrayList<>();
    for (String text : texts.subList(0, 2 + random.nextInt(2))) {
      parts.add(new Question.SubQuestion(
          parts.size() + 1, StatedText.of(text, Standing.OFFICIAL), scale(), polarity()));
    }
    return parts;
  }

  private List<Item> items(int fiscalYear) {
    List<Item> items = new ArrayList<>();
    for (String id : ids("o")) {
      DataPeriod.Kind kind = DataPeriod.Kind.values()[random.nextInt(DataPeriod.Kind.values().length)];
      boolean dated = kind != DataPeriod.Kind.CURRENT && kind != DataPeriod.Kind.UNKNOWN;
      items.add(new Item("O" + (items.size() + 1), id, succeeds("o", id), random.nextBoolean() ? "3.1" : "3.2", null, text(),
          components(), new DataPeriod(
              kind, dated ? fiscalYear - random.nextInt(2) : null, Standing.OFFICIAL, null, null),
          Item.Feed.values()[random.nextInt(5)], List.of(), weight(), random.nextBoolean() ? null : "form", kinds()));
    }
    return items;
  }

  private List<Item.Component> components() {
    List<Item.Component> components = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      components.add(new Item.Component(components.size() + 1, text(), random.nextBoolean(), Set.of()));
    }
    return components;
  }

  private List<Level> levels() {
    return List.of(
        new Level("pass", text(), new BigDecimal(80 + random.nextInt(2) * 5), random.nextBoolean() ? null : BigDecimal.TEN, true),
        new Level(random.nextBoolean() ? "fail" : "urgent", text(), BigDecimal.ZERO, null, false));
  }

  private List<SamplingRule> sampling() {
    return random.nextBoolean() ? List.of() : List.of(
        new SamplingRule("EIT", random.nextBoolean() ? null : "public", 30, null, random.nextBoolean() ? null : 400, text()));
  }

  private List<String> ids(String letter) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      if (random.nextInt(3) > 0) {
        ids.add(letter + i);
      }
    }
    Collections.shuffle(ids, random);
    return ids;
  }

  private List<String> succeeds(String letter, String id) {
    String other = letter + random.nextInt(8);
    return random.nextInt(4) > 0 || other.equals(id) ? List.of() : List.of(other);
  }

  private Set<AgencyKind> kinds() {
    return random.nextInt(3) > 0 ? Set.of() : Set.of(AgencyKind.SCHOOL);
  }

  private Scale scale() {
    List<Scale.Option> options = List.of(
        new Scale.Option(StatedText.of("มี", Standing.OFFICIAL), BigDecimal.valueOf(100)),
        new Scale.Option(StatedText.of(random.nextBoolean() ? "ไม่มี" : "ไม่เคย", Standing.OFFICIAL), BigDecimal.ZERO));
    return new Scale("s", options, Standing.OFFICIAL);
  }

  private Polarity polarity() {
    return random.nextBoolean() ? Polarity.POSITIVE : Polarity.NEGATIVE;
  }

  private Combination combination() {
    return random.nextBoolean() ? Combination.MEAN : Combination.UNKNOWN_WEIGHTS;
  }

  private WeightRange weight() {
    return new WeightRange(share(), BigDecimal.ONE, Standing.OFFICIAL);
  }

  private BigDecimal share() {
    return new BigDecimal("0." + (1 + random.nextInt(3)));
  }

  private StatedText text() {
    return StatedText.of(TEXTS.get(random.nextInt(TEXTS.size())), Standing.OFFICIAL);
  }
}
