package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.server.planning.Planned;

/** Two edits of one measure: the laws of joining them, on the measures of the samples. */
class MergeTest {

  private static final List<Planned> MEASURES = Stream.of("seed-0", "seed-1", "invented-municipality").flatMap(name -> {
    var year = AgencyYearReader.read(Path.of(System.getProperty("prongsai.home"), "samples", name + ".yaml")).orThrow();
    RowPlan reading = new RowPlan(year.fiscalYear(), List.of(), text -> false, OfficialWords::isEveryUnit);
    return year.rows().stream().map(reading::planned);
  }).toList();

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static Planned some(Random random) {
    return MEASURES.get(random.nextInt(MEASURES.size()));
  }

  /** The base with some of its fields taken from another measure. */
  private static Planned edited(Planned base, Random random, List<MeasureField> fields) {
    Planned edited = base;
    for (MeasureField field : fields) {
      edited = field.take(some(random), edited);
    }
    return edited;
  }

  private static List<MeasureField> someFields(Random random) {
    List<MeasureField> fields = new ArrayList<>(List.of(MeasureField.values()));
    fields.removeIf(field -> random.nextBoolean());
    return fields;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofEachFieldSomebodysTextStandsAndNothingElse(long seed) {
    Random random = new Random(seed);
    Planned base = some(random);
    Planned mine = edited(base, random, someFields(random));
    Planned theirs = edited(base, random, someFields(random));
    Merge merge = Merge.of(base, mine, theirs);
    for (MeasureField field : MeasureField.values()) {
      boolean iChanged = !field.text(mine).equals(field.text(base));
      assertEquals(field.text(iChanged ? mine : theirs), field.text(merge.joined()), field.name());
      boolean theyChanged = !field.text(theirs).equals(field.text(base));
      assertEquals(iChanged && theyChanged && !field.text(mine).equals(field.text(theirs)),
          merge.contested().contains(field), field.name());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takingAFieldChangesThatFieldAlone(long seed) {
    Random random = new Random(seed);
    Planned from = some(random);
    Planned into = some(random);
    for (MeasureField field : MeasureField.values()) {
      Planned taken = field.take(from, into);
      for (MeasureField other : MeasureField.values()) {
        assertEquals(other.text(other == field ? from : into), other.text(taken), field + " " + other);
      }
    }
  }

  @Test
  void whoeverChangedNothingLosesNothingAndContestsNothing() {
    Planned base = MEASURES.getFirst();
    Planned theirs = MEASURES.getLast();
    assertTrue(Merge.of(base, base, theirs).contested().isEmpty());
    for (MeasureField field : MeasureField.values()) {
      assertEquals(field.text(theirs), field.text(Merge.of(base, base, theirs).joined()));
    }
  }
}
