package org.prongsai.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The criteria of one framework for one fiscal year, as read from {@code criteria/ID.yaml}.
 *
 * @param id as in {@code ita-2568}
 * @param framework as in {@code ita}; criteria of the same framework can be compared
 * @param fiscalYear Buddhist era
 * @param sources what the texts and figures rest on: name in this file to description
 * @param levels best first
 * @param gaps what is not known of this year, for its readers
 */
public record Criteria(
    String id,
    String framework,
    int fiscalYear,
    LocalText name,
    Map<String, String> sources,
    Rounding rounding,
    List<Instrument> instruments,
    List<Indicator> indicators,
    List<SubIndicator> subIndicators,
    List<Scale> scales,
    List<Question> questions,
    List<Item> items,
    List<Level> levels,
    List<SamplingRule> sampling,
    List<CalendarEntry> calendar,
    List<LocalText> gaps) {

  public Criteria {
    sources = Map.copyOf(sources);
    instruments = List.copyOf(instruments);
    indicators = List.copyOf(indicators);
    subIndicators = List.copyOf(subIndicators);
    scales = List.copyOf(scales);
    questions = List.copyOf(questions);
    items = List.copyOf(items);
    levels = List.copyOf(levels);
    sampling = List.copyOf(sampling);
    calendar = List.copyOf(calendar);
    gaps = List.copyOf(gaps);
  }

  public Optional<Instrument> instrument(String code) {
    return instruments.stream().filter(i -> i.code().equals(code)).findFirst();
  }

  public Optional<Indicator> indicator(int no) {
    return indicators.stream().filter(i -> i.no() == no).findFirst();
  }

  public Optional<SubIndicator> subIndicator(String no) {
    return subIndicators.stream().filter(s -> s.no().equals(no)).findFirst();
  }

  public Optional<Question> question(String code) {
    return questions.stream().filter(q -> q.code().equals(code)).findFirst();
  }

  public Optional<Item> item(String code) {
    return items.stream().filter(i -> i.code().equals(code)).findFirst();
  }

  public Optional<Scale> scale(String id) {
    return scales.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  public List<Indicator> indicatorsOf(Instrument instrument) {
    return indicators.stream().filter(i -> i.instrument().equals(instrument.code())).toList();
  }

  public List<SubIndicator> subIndicatorsOf(Indicator indicator) {
    return subIndicators.stream().filter(s -> s.indicator() == indicator.no()).toList();
  }

  public List<Question> questionsOf(Indicator indicator) {
    return questions.stream().filter(q -> q.indicator() == indicator.no()).toList();
  }

  public List<Item> itemsOf(SubIndicator subIndicator) {
    return items.stream().filter(i -> i.subIndicator().equals(subIndicator.no())).toList();
  }
}
