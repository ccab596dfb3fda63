package org.prongsai.server.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Item;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.publication.Publications;
import org.prongsai.server.year.CriteriaLibrary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what an agency holds of the items of a year. */
@Service
class Dossiers {

  private final CriteriaLibrary library;
  private final DisclosureStore stated;
  private final EvidenceStore evidence;
  private final JudgementStore judgements;
  private final Publications publications;
  private final List<LivingSource> sources;

  Dossiers(CriteriaLibrary library, DisclosureStore stated, EvidenceStore evidence, JudgementStore judgements,
      Publications publications, List<LivingSource> sources) {
    this.library = library;
    this.stated = stated;
    this.evidence = evidence;
    this.judgements = judgements;
    this.publications = publications;
    this.sources = List.copyOf(sources);
  }

  /** The criteria by which an agency is assessed in a year. */
  Criteria criteria(int year) {
    return library.usual(year);
  }

  /** Those that apply to the agency, in the order of the criteria; all as they stood at one moment. */
  @Transactional(readOnly = true)
  public List<Dossier> of(Agency agency, int year) {
    return of(agency, year, item -> true);
  }

  private List<Dossier> of(Agency agency, int year, Predicate<Item> wanted) {
    Map<String, Disclosed> said = stated.of(agency.id(), year);
    Map<String, List<Evidence>> proof = evidence.of(agency.id(), year).stream()
        .collect(Collectors.groupingBy(Evidence::item));
    Map<String, List<Judgement>> judged = judgements.of(agency.id(), year).stream()
        .collect(Collectors.groupingBy(Judgement::item));
    Map<String, Edition> published = publications.latestOf(agency.id(), start(year));
    List<LivingSource.Reading> readings = sources.stream().map(source -> source.of(agency, year, criteria(year))).toList();
    return Disclosures.items(criteria(year), agency.kind()).stream().filter(wanted).map(item -> Dossier.of(item,
        Disclosures.asked(item, agency.kind()), said.getOrDefault(item.id(), Disclosed.nothing(item.id())),
        readings.stream().flatMap(reading -> reading.of(item).stream()).toList(),
        proof.getOrDefault(item.id(), List.of()), judged.getOrDefault(item.id(), List.of()),
        published.get(subject(year, item)))).toList();
  }

  /** Of the item with that code; empty when none of that year's that apply has it. */
  @Transactional(readOnly = true)
  public Optional<Dossier> find(Agency agency, int year, String code) {
    return of(agency, year, item -> item.code().equals(code)).stream().findFirst();
  }

  static String start(int year) {
    return "ita/" + year + "/";
  }

  /** What an item is published as. */
  static String subject(int year, Item item) {
    return start(year) + item.id();
  }
}
