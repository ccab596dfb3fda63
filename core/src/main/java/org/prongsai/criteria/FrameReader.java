package org.prongsai.criteria;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Names.Kind;
import org.prongsai.criteria.Reading.Footing;
import org.prongsai.source.Node;
import org.prongsai.source.Node.Entry;

/** Reads what stands around the questions and items: sources, rounding, levels, sampling, calendar, gaps. */
final class FrameReader {

  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private final Reading reading;

  FrameReader(Reading reading) {
    this.reading = reading;
  }

  Map<String, String> sources(Fields top) {
    Map<String, String> sources = new LinkedHashMap<>();
    Node node = top.required("sources");
    if (node != null) {
      for (Entry entry : Fields.of(node, reading.findings).entries()) {
        reading.names.give(Kind.SOURCE, entry.key().text(), entry.key().place());
        sources.put(entry.key().text(), Fields.text(entry.value(), reading.findings));
      }
    }
    return sources;
  }

  Rounding rounding(Fields top) {
    Node node = top.required("rounding");
    if (node == null) {
      return new Rounding(2, java.util.Set.of());
    }
    Fields fields = Fields.of(node, reading.findings);
    int places = fields.whole("places", 0, 6);
    var stages = new java.util.LinkedHashSet<Rounding.Stage>();
    fields.required("stages");
    if (!fields.list("stages").isEmpty()) {
      stages.addAll(fields.words("stages", Words.STAGES));
    }
    fields.close();
    return new Rounding(places, stages);
  }

  List<Level> levels(Fields top) {
    top.requiredList("levels");
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
    String code = fields.text("code");
    reading.names.give(Kind.LEVEL, code, fields.placeOf("code"));
    Level level = new Level(
        code,
        reading.stated(fields, "name", footing),
        fields.score("minimum"),
        fields.scoreOrNull("eachInstrument"),
        fields.truth("passes"));
    fields.close();
    return level;
  }

  /** With the same minimum the level that asks less of each instrument is the lower one. */
  private static boolean isBelow(Level level, Level above) {
    int order = level.minimum().compareTo(above.minimum());
    return order < 0 || order == 0 && leastEach(level).compareTo(leastEach(above)) < 0;
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
    String instrument = fields.text("instrument");
    reading.names.refer(Kind.INSTRUMENT, instrument, fields.placeOf("instrument"));
    @Nullable String part = fields.textOrNull("part");
    if (part != null) {
      List<String> parts = instruments.stream()
          .filter(i -> i.code().equals(instrument))
          .flatMap(i -> i.parts().stream().map(Instrument.Part::code))
          .toList();
      if (!parts.contains(part)) {
        reading.findings.add(238, fields.placeOf("part"), part, instrument, Suggestion.of(part, parts));
      }
    }
    int minimum = fields.whole("minimum", 0, Integer.MAX_VALUE);
    @Nullable Integer most = fields.wholeOrNull("most", 0, Integer.MAX_VALUE);
    if (most != null && most < minimum) {
      reading.findings.add(231, fields.placeOf("most"), most, minimum);
    }
    SamplingRule rule = new SamplingRule(
        instrument, part, minimum, fields.scoreOrNull("percent"), most, reading.stated(fields, "population", footing));
    fields.close();
    return rule;
  }

  List<CalendarEntry> calendar(Fields top) {
    return top.elements("calendar").stream().map(this::calendarEntry).toList();
  }

  private CalendarEntry calendarEntry(Fields fields) {
    Footing footing = reading.footing(fields, Footing.NONE);
    CalendarEntry entry = new CalendarEntry(
        reading.stated(fields, "name", footing), date(fields, "start"), date(fields, "end"));
    if (fields.node("start") == null && fields.node("end") == null) {
      reading.findings.add(232, fields.place());
    }
    if (entry.start() != null && entry.end() != null && entry.end().isBefore(entry.start())) {
      reading.findings.add(215, fields.placeOf("end"), entry.end(), entry.start());
    }
    fields.close();
    return entry;
  }

  private @Nullable LocalDate date(Fields fields, String name) {
    @Nullable String text = fields.textOrNull(name);
    if (text == null || text.isEmpty()) {
      return null;
    }
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      reading.findings.add(213, fields.placeOf(name), text);
      return null;
    }
    int year = Integer.parseInt(matcher.group(1));
    if (year > 2400) {
      reading.findings.add(214, fields.placeOf(name), text, (year - 543) + text.substring(4));
      return null;
    }
    try {
      return LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException noSuchDay) {
      reading.findings.add(213, fields.placeOf(name), text);
      return null;
    }
  }

  List<LocalText> gaps(Fields top) {
    return top.list("gaps").stream().map(reading::localText).toList();
  }
}
