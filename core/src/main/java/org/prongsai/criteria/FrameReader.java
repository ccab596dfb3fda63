package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Names.Kind;
import org.prongsai.criteria.Reading.Footing;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;
import org.prongsai.source.Node.Entry;
import org.prongsai.source.Spelling;

/** Reads what stands around the questions and items: sources, rounding, levels, sampling, calendar, gaps. */
final class FrameReader {

  private final Reading reading;

  FrameReader(Reading reading) {
    this.reading = reading;
  }

  Map<String, String> sources(Fields top) {
    Map<String, String> sources = new LinkedHashMap<>();
    Node node = top.required("sources");
    if (node != null) {
      for (Entry entry : reading.fields(node).entries()) {
        reading.names.give(Kind.SOURCE, entry.key().text(), entry.key().place());
        sources.put(entry.key().text(), reading.values.prose(entry.value()));
      }
    }
    return sources;
  }

  Rounding rounding(Fields top) {
    Node node = top.required("rounding");
    if (node == null) {
      return new Rounding(2, Set.of());
    }
    Fields fields = reading.fields(node);
    int places = fields.whole("places", 0, 6);
    Set<Rounding.Stage> stages = new LinkedHashSet<>();
    fields.required("stages");
    if (!fields.list("stages").isEmpty()) {
      stages.addAll(fields.words("stages", Words.STAGES));
    }
    fields.close();
    return new Rounding(places, stages);
  }

  List<Level> levels(Fields top) {
    top.required("levels");
    List<Level> levels = new ArrayList<>();
    Fields last = null;
    for (Fields fields : top.elements("levels")) {
      Level level = level(fields);
      if (!levels.isEmpty() && !isBelow(level, levels.getLast())) {
        reading.findings.add(211, fields.placeOf("minimum"), level.code(), levels.getLast().code());
      }
      levels.add(level);
      last = fields;
    }
    if (last != null && (levels.getLast().minimum().signum() != 0 || levels.getLast().eachInstrument() != null)) {
      reading.findings.add(212, last.placeOf("minimum"), levels.getLast().code());
    }
    return levels;
  }

  private Level level(Fields fields) {
    Footing footing = reading.footing(fields, Footing.NONE);
    String code = fields.prose("code");
    reading.names.give(Kind.LEVEL, code, fields.placeOf("code"));
    Level level = new Level(
        code,
        reading.stated(fields, "name", footing),
        fields.score("minimum"),
        fields.optionalScore("eachInstrument"),
        fields.required("passes", node -> reading.values.truth(node, false), false));
    fields.close();
    return level;
  }

  /** With the same minimum the level that asks less of each instrument is the lower one. */
  private static boolean isBelow(Level level, Level above) {
    int order = level.minimum().compareTo(above.minimum());
    return order < 0 || (order == 0 && leastEach(level).compareTo(leastEach(above)) < 0);
  }

  private static BigDecimal leastEach(Level level) {
    BigDecimal each = level.eachInstrument();
    return each == null ? BigDecimal.ONE.negate() : each;
  }

  List<SamplingRule> sampling(Fields top, List<Instrument> instruments) {
    return top.elements("sampling").stream().map(fields -> samplingRule(fields, instruments)).toList();
  }

  private SamplingRule samplingRule(Fields fields, List<Instrument> instruments) {
    Footing footing = reading.footing(fields, Footing.NONE);
    String instrument = fields.prose("instrument");
    reading.names.refer(Kind.INSTRUMENT, instrument, fields.placeOf("instrument"));
    @Nullable String part = fields.optionalProse("part");
    if (part != null) {
      List<String> parts = instruments.stream()
          .filter(i -> i.code().equals(instrument))
          .flatMap(i -> i.parts().stream().map(Instrument.Part::code))
          .toList();
      if (!parts.contains(part)) {
        reading.findings.add(238, fields.placeOf("part"), part, instrument, Spelling.hint(part, parts));
      }
    }
    int minimum = fields.whole("minimum", 0, Integer.MAX_VALUE);
    @Nullable Integer most = fields.optionalWhole("most", 0, Integer.MAX_VALUE);
    if (most != null && most < minimum) {
      reading.findings.add(231, fields.placeOf("most"), most, minimum);
    }
    SamplingRule rule = new SamplingRule(
        instrument, part, minimum, fields.optionalScore("percent"), most, reading.stated(fields, "population", footing));
    fields.close();
    return rule;
  }

  List<CalendarEntry> calendar(Fields top) {
    return top.elements("calendar").stream().map(this::calendarEntry).toList();
  }

  private CalendarEntry calendarEntry(Fields fields) {
    Footing footing = reading.footing(fields, Footing.NONE);
    CalendarEntry entry = new CalendarEntry(
        reading.stated(fields, "name", footing), fields.optionalDate("start"), fields.optionalDate("end"));
    if (fields.node("start") == null && fields.node("end") == null) {
      reading.findings.add(232, fields.place());
    }
    if (entry.start() != null && entry.end() != null && entry.end().isBefore(entry.start())) {
      reading.findings.add(215, fields.placeOf("end"), entry.end(), entry.start());
    }
    fields.close();
    return entry;
  }

  List<LocalText> gaps(Fields top) {
    return top.list("gaps").stream().map(reading::localText).toList();
  }
}
