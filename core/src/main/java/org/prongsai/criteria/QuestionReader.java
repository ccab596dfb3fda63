package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Names.Kind;
import org.prongsai.criteria.Reading.Footing;
import org.prongsai.message.Place;
import org.prongsai.source.Fields;

/** Reads scales and the questions that are answered on them. */
final class QuestionReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Scale NO_SCALE = new Scale("", List.of(), Standing.GENERAL_KNOWLEDGE);

  private final Reading reading;
  private final Map<String, Scale> scales = new LinkedHashMap<>();

  QuestionReader(Reading reading) {
    this.reading = reading;
  }

  List<Scale> scales(Fields top) {
    List<Scale> read = new ArrayList<>();
    for (Fields fields : top.elements("scales")) {
      Scale scale = scale(fields);
      scales.putIfAbsent(scale.id(), scale);
      read.add(scale);
    }
    return read;
  }

  private Scale scale(Fields fields) {
    Footing footing = reading.footing(fields, Footing.NONE);
    String id = reading.id(fields, Kind.SCALE);
    fields.required("options");
    List<Scale.Option> options = new ArrayList<>();
    Set<BigDecimal> scores = new HashSet<>();
    for (Fields option : fields.elements("options")) {
      Footing own = reading.footing(option, footing);
      BigDecimal score = option.score("score");
      if (!scores.add(score.stripTrailingZeros())) {
        reading.findings.add(218, option.placeOf("score"), score.toPlainString());
      }
      options.add(new Scale.Option(reading.stated(option, "label", own), score));
      option.close();
    }
    if (options.size() < 2 && fields.node("options") != null) {
      reading.findings.add(236, fields.placeOf("options"), id);
    }
    Standing standing = reading.standing(footing, fields.place());
    fields.close();
    return new Scale(id, options, standing);
  }

  List<Question> questions(Fields top) {
    return top.elements("questions").stream().map(this::question).toList();
  }

  private Question question(Fields fields) {
    Footing footing = reading.footing(fields, Footing.NONE);
    String code = reading.code(fields);
    String id = reading.id(fields, Kind.ID);
    int indicator = fields.whole("indicator", 1, 999);
    reading.names.refer(Kind.INDICATOR, String.valueOf(indicator), fields.placeOf("indicator"));
    fields.required("scale");
    Scale scale = scaleOf(fields, NO_SCALE);
    Polarity polarity = fields.word("polarity", Words.POLARITIES, Polarity.POSITIVE);
    List<Question.SubQuestion> parts = parts(fields, footing, scale, polarity);
    if (parts.isEmpty()) {
      checkTurnable(scale, polarity, fields.placeOf("polarity"));
    }
    Question question = new Question(
        code,
        id,
        reading.succeeds(fields, id),
        indicator,
        reading.stated(fields, "text", footing),
        reading.statedOrNull(fields, "note", footing),
        scale,
        polarity,
        parts,
        fields.words("appliesTo", Words.AGENCY_KINDS));
    fields.close();
    return question;
  }

  private List<Question.SubQuestion> parts(Fields question, Footing footing, Scale scale, Polarity polarity) {
    List<Question.SubQuestion> parts = new ArrayList<>();
    for (Fields fields : question.elements("parts")) {
      Footing own = reading.footing(fields, footing);
      Scale ownScale = scaleOf(fields, scale);
      Polarity word = fields.optionalWord("polarity", Words.POLARITIES);
      Polarity ownPolarity = word == null ? polarity : word;
      checkTurnable(ownScale, ownPolarity, fields.place());
      parts.add(new Question.SubQuestion(
          parts.size() + 1, reading.stated(fields, "text", own), ownScale, ownPolarity));
      fields.close();
    }
    if (parts.size() == 1) {
      reading.findings.add(237, question.placeOf("parts"));
    }
    return parts;
  }

  private Scale scaleOf(Fields fields, Scale fallback) {
    @Nullable String id = fields.optionalProse("scale");
    if (id == null) {
      return fallback;
    }
    reading.names.refer(Kind.SCALE, id, fields.placeOf("scale"));
    return scales.getOrDefault(id, NO_SCALE);
  }

  /** A scale can be turned round only when its scores are the same from either end. */
  private void checkTurnable(Scale scale, Polarity polarity, Place place) {
    if (polarity == Polarity.POSITIVE) {
      return;
    }
    Set<BigDecimal> scores = new HashSet<>();
    scale.options().forEach(option -> scores.add(option.score().stripTrailingZeros()));
    if (!scores.stream().allMatch(score -> scores.contains(HUNDRED.subtract(score).stripTrailingZeros()))) {
      reading.findings.add(217, place, scale.id());
    }
  }
}
