package org.prongsai.opendata;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.thai.DateRange;

/**
 * A data set with the fields of the government's catalogue. A text that is empty is not said; {@link #missing} names those
 * that the catalogue asks for.
 *
 * @param uri by which it is known
 * @param dataType as in "ข้อมูลระเบียน"
 * @param organisation whose data they are
 * @param contact the unit that answers questions
 * @param objectives as in "พันธกิจหน่วยงาน"
 * @param frequency null when not said
 * @param coverage as in "เทศบาล/อบต."
 * @param formats as in "CSV"
 * @param category as in "ข้อมูลสาธารณะ"
 * @param licenseId in the catalogue's words, as in "Creative Commons Attributions"
 * @param license its address; null when not said
 * @param page where people read of it; null when there is none
 * @param period of which time the data are; null when not said
 */
public record Dataset(
    URI uri,
    String dataType,
    String title,
    String organisation,
    String contact,
    String contactEmail,
    List<String> keywords,
    String description,
    List<String> objectives,
    @Nullable Frequency frequency,
    String coverage,
    String dataSource,
    List<String> formats,
    String category,
    String licenseId,
    @Nullable URI license,
    @Nullable URI page,
    @Nullable DateRange period,
    Instant issued,
    Instant modified,
    List<Distribution> distributions) {

  public Dataset {
    keywords = List.copyOf(keywords);
    objectives = List.copyOf(objectives);
    formats = List.copyOf(formats);
    distributions = List.copyOf(distributions);
  }

  /** What it says to a field, in the catalogue's words; empty when it says nothing. */
  public List<String> values(GdField field) {
    List<String> values = switch (field) {
      case DATA_TYPE -> List.of(dataType);
      case TITLE -> List.of(title);
      case ORGANISATION -> List.of(organisation);
      case CONTACT -> List.of(contact);
      case CONTACT_EMAIL -> List.of(contactEmail);
      case KEYWORDS -> keywords;
      case DESCRIPTION -> List.of(description);
      case OBJECTIVE -> objectives;
      case FREQUENCY -> frequency == null ? List.of() : List.of(frequency.unit());
      case COVERAGE -> List.of(coverage);
      case DATA_SOURCE -> List.of(dataSource);
      case DATA_FORMAT -> formats;
      case CATEGORY -> List.of(category);
      case LICENSE -> List.of(licenseId);
    };
    return values.stream().filter(value -> !value.isBlank()).toList();
  }

  /** The mandatory fields of which it says nothing, in the order of the form. */
  public List<GdField> missing() {
    List<GdField> missing = new ArrayList<>(List.of(GdField.values()));
    missing.removeIf(field -> !values(field).isEmpty());
    return missing;
  }
}
