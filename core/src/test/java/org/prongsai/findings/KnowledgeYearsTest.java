package org.prongsai.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.Question;
import org.prongsai.criteria.StatedText;
import org.prongsai.message.Place;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;

/** The knowledge files of the years, held to their criteria: advice on all that is known, and none said twice. */
class KnowledgeYearsTest {

  private static final Path FOLDER = Path.of(System.getProperty("prongsai.home"), "criteria");
  private static final String SUFFIX = ".knowledge.yaml";
  private static final Pattern ROLE = Pattern.compile("\\{([^{}]*)\\}");
  /** How the criteria mark a question of which only the subject is known, not the text. */
  private static final String TOPIC_ONLY = "ทราบเพียงประเด็น";

  static Stream<String> years() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length())).sorted().toList().stream();
    }
  }

  private static Criteria criteria(String id) {
    return new CriteriaShelf(FOLDER).load(id).orThrow();
  }

  private static Units units() {
    return KnowledgeReader.units(FOLDER).orThrow();
  }

  private static Knowledge knowledge(String id) {
    return KnowledgeReader.read(FOLDER, criteria(id), units()).orThrow();
  }

  @Test
  void aYearWithoutAFileHasNoAdvice() {
    assertEquals(Knowledge.none("ita-2564"), knowledge("ita-2564"));
  }

  @ParameterizedTest
  @MethodSource("years")
  void thereIsAdviceOnEveryQuestionAndItemWhoseTextIsKnown(String id) {
    Knowledge knowledge = knowledge(id);
    List<String> without = texts(criteria(id)).entrySet().stream()
        .filter(text -> text.getValue().note() == null || !text.getValue().note().startsWith(TOPIC_ONLY))
        .map(Map.Entry::getKey).filter(code -> knowledge.on(code).isEmpty()).sorted().toList();
    assertEquals(List.of(), without);
  }

  @ParameterizedTest
  @MethodSource("years")
  void adviceIsNoSurerThanTheTextThatItAnswers(String id) {
    Map<String, StatedText> texts = texts(criteria(id));
    for (Advice advice : knowledge(id).advice()) {
      assertTrue(advice.standing().compareTo(texts.get(advice.code()).standing()) >= 0, advice.code());
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyComponentOfAnItemIsNamedAsMissingAndMended(String id) {
    Knowledge knowledge = knowledge(id);
    for (Item item : criteria(id).items()) {
      Set<Integer> all = new HashSet<>(item.components().stream().map(Item.Component::no).toList());
      knowledge.on(item.code()).ifPresent(advice -> assertEquals(all, advice.components().keySet(), item.code()));
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void noSentenceStandsTwice(String id) {
    Map<String, String> first = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Advice advice : knowledge(id).advice()) {
      for (String sentence : sentences(advice)) {
        String before = first.putIfAbsent(sentence.replaceAll("\\s+", ""), advice.code());
        if (before != null) {
          twice.add(before + ", " + advice.code() + ": " + sentence);
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @MethodSource("years")
  void adviceHasOneOrTwoCausesSomeStepsAndLittleProof(String id) {
    for (Advice advice : knowledge(id).advice()) {
      assertTrue(advice.causes().size() <= 2, advice.code());
      assertTrue(advice.measures().size() <= 3, advice.code());
      assertTrue(advice.steps().size() >= 2 && advice.steps().size() <= 5, advice.code());
      assertTrue(advice.proof().size() <= 4, advice.code());
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void whoDoesAStepOwesOrCompilesOrDecidesIt(String id) {
    for (Advice advice : knowledge(id).advice()) {
      Set<String> named = new HashSet<>(advice.owes());
      named.add("executive");
      if (advice.compiles() != null) {
        named.add(advice.compiles());
      }
      for (String step : advice.steps()) {
        List<String> others = roles(step).filter(role -> !named.contains(role)).toList();
        assertEquals(List.of(), others, advice.code() + ": " + step);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void severalUnitsHaveOneThatCompiles(String id) {
    for (Advice advice : knowledge(id).advice()) {
      boolean one = advice.owes().size() == 1 && !advice.owes().contains("all");
      assertTrue(one || advice.compiles() != null, advice.code());
    }
  }

  @ParameterizedTest
  @MethodSource("years")
  void sentencesHaveNoThaiDigitsNoLinesAndNoDoubleSpaces(String id) {
    for (Advice advice : knowledge(id).advice()) {
      for (String sentence : sentences(advice)) {
        assertFalse(sentence.matches("(?s).*([๐-๙\\n]|  |\\.\\.\\.).*"), advice.code() + ": " + sentence);
      }
    }
  }

  /** As every question and item at nothing, in an agency of each kind. */
  @ParameterizedTest
  @MethodSource("years")
  void everyKindOfAgencyHasAUnitForEachRowAndNoBraceRemains(String id) {
    Criteria criteria = criteria(id);
    Knowledge knowledge = knowledge(id);
    Map<String, List<Integer>> missing = new HashMap<>();
    criteria.items().forEach(item -> missing.put(item.code(),
        IntStream.rangeClosed(1, item.components().size()).boxed().toList()));
    Scorecard card = PublishedScores.complete(criteria, nothing(criteria), List.of());
    for (AgencyKind kind : AgencyKind.values()) {
      Analysis analysis = Analysis.of(criteria, card, knowledge, units(), kind, missing);
      List<AgencyYear.Row> rows = new Proposals(criteria, units(), kind).measures(analysis, criteria.fiscalYear() + 1);
      assertEquals(knowledge.advice().size(), rows.size());
      for (AgencyYear.Row row : rows) {
        String all = row.toString();
        assertFalse(row.units().isEmpty() || row.units().stream().anyMatch(String::isBlank), kind + " " + all);
        assertEquals(row.units().size(), new HashSet<>(row.units()).size(), kind + " " + all);
        assertFalse(all.contains("{") || all.contains("}"), kind + " " + all);
      }
    }
  }

  private static List<KnownScore> nothing(Criteria criteria) {
    List<KnownScore> scores = new ArrayList<>();
    for (Question question : criteria.questions()) {
      Indicator indicator = criteria.indicator(question.indicator()).orElseThrow();
      List<Instrument.Part> parts = criteria.instrument(indicator.instrument()).orElseThrow().parts();
      parts.forEach(part -> scores.add(new KnownScore(question.code(), part.code(), BigDecimal.ZERO, Place.NOWHERE)));
      if (parts.isEmpty()) {
        scores.add(new KnownScore(question.code(), null, BigDecimal.ZERO, Place.NOWHERE));
      }
    }
    criteria.items().forEach(item -> scores.add(new KnownScore(item.code(), null, BigDecimal.ZERO, Place.NOWHERE)));
    return scores;
  }

  private static Map<String, StatedText> texts(Criteria criteria) {
    Map<String, StatedText> texts = new HashMap<>();
    for (Question question : criteria.questions()) {
      texts.put(question.code(), question.text());
    }
    for (Item item : criteria.items()) {
      texts.put(item.code(), item.name());
    }
    return texts;
  }

  private static List<String> sentences(Advice advice) {
    List<String> sentences = new ArrayList<>(List.of(advice.issue()));
    sentences.addAll(advice.causes());
    sentences.addAll(advice.measures());
    sentences.addAll(advice.steps());
    sentences.addAll(advice.proof());
    advice.components().values().forEach(one -> sentences.addAll(List.of(one.missing(), one.step())));
    return sentences;
  }

  private static Stream<String> roles(String step) {
    return ROLE.matcher(step).results().map(found -> found.group(1));
  }
}
