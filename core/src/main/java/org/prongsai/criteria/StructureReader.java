package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.criteria.Names.Kind;
import org.prongsai.criteria.Reading.Footing;
import org.prongsai.source.Fields;

/** Reads what the scores are put together from: instruments, indicators, sub-indicators. */
final class StructureReader {

  private final Reading reading;

  StructureReader(Reading reading) {
    this.reading = reading;
  }

  List<Instrument> instruments(Fields top) {
    top.required("instruments");
    top.notEmpty("instruments");
    return top.elements("instruments").stream().map(this::instrument).toList();
  }

  private Instrument instrument(Fields fields) {
    Footing footing = reading.footing(fields, Footing.NONE);
    String code = fields.prose("code");
    reading.names.give(Kind.INSTRUMENT, code, fields.place());
    Instrument instrument = new Instrument(
        code,
        fields.word("kind", Words.INSTRUMENT_KINDS, Instrument.Kind.SURVEY),
        reading.stated(fields, "name", footing),
        reading.share(fields, "weight"),
        parts(fields, footing),
        combination(fields, Combination.MEAN, Combination.WEIGHTED, Combination.UNKNOWN_WEIGHTS));
    if (instrument.kind() == Instrument.Kind.CHECKLIST && !instrument.parts().isEmpty()) {
      reading.findings.add(224, fields.placeOf("parts"), code);
    }
    fields.close();
    return instrument;
  }

  private List<Instrument.Part> parts(Fields instrument, Footing footing) {
    List<Instrument.Part> parts = new ArrayList<>();
    for (Fields fields : instrument.elements("parts")) {
      Footing own = reading.footing(fields, footing);
      var part = new Instrument.Part(fields.prose("code"), reading.stated(fields, "name", own), reading.share(fields, "weight"));
      if (parts.stream().anyMatch(other -> other.code().equals(part.code()))) {
        reading.findings.add(235, fields.placeOf("code"), part.code());
      }
      parts.add(part);
      fields.close();
    }
    return parts;
  }

  List<Indicator> indicators(Fields top) {
    top.required("indicators");
    return top.elements("indicators").stream().map(this::indicator).toList();
  }

  private Indicator indicator(Fields fields) {
    Footing footing = reading.footing(fields, Footing.NONE);
    int no = fields.whole("no", 1, 999);
    reading.names.give(Kind.INDICATOR, String.valueOf(no), fields.placeOf("no"));
    String id = reading.id(fields, Kind.INDICATOR_ID);
    String instrument = fields.prose("instrument");
    reading.names.refer(Kind.INSTRUMENT, instrument, fields.placeOf("instrument"));
    Indicator indicator = new Indicator(
        no,
        id,
        instrument,
        reading.stated(fields, "name", footing),
        reading.texts(fields, "variants"),
        combination(fields, Combination.values()),
        reading.weight(fields, footing));
    fields.close();
    return indicator;
  }

  List<SubIndicator> subIndicators(Fields top) {
    return top.elements("subIndicators").stream().map(this::subIndicator).toList();
  }

  private SubIndicator subIndicator(Fields fields) {
    Footing footing = reading.footing(fields, Footing.NONE);
    String no = fields.text("no");
    reading.names.give(Kind.SUB_INDICATOR, no, fields.placeOf("no"));
    String id = reading.id(fields, Kind.SUB_INDICATOR_ID);
    int indicator = fields.whole("indicator", 1, 999);
    reading.names.refer(Kind.INDICATOR, String.valueOf(indicator), fields.placeOf("indicator"));
    SubIndicator subIndicator = new SubIndicator(
        no,
        id,
        indicator,
        reading.stated(fields, "name", footing),
        combination(fields, Combination.MEAN, Combination.WEIGHTED, Combination.UNKNOWN_WEIGHTS),
        reading.weight(fields, footing));
    fields.close();
    return subIndicator;
  }

  private Combination combination(Fields fields, Combination... allowed) {
    Combination combination = fields.word("combination", Words.COMBINATIONS, Combination.MEAN);
    if (!List.of(allowed).contains(combination)) {
      String words = String.join(", ", Stream.of(allowed).map(Combination::code).toList());
      reading.findings.add(230, fields.placeOf("combination"), combination.code(), words);
    }
    return combination;
  }
}
