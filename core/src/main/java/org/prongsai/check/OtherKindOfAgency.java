package org.prongsai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.agencyyear.AgencyYear.Memo;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.agencyyear.AgencyYear.Signatory;
import org.prongsai.check.Paper.Passage;
import org.prongsai.check.Remark.Severity;
import org.prongsai.message.Message;

/** A unit or office that an agency of this kind does not have. */
final class OtherKindOfAgency implements Rule {

  private static final Pattern MUNICIPAL = Pattern.compile("เทศบาล|เทศมนตรี");
  private static final Pattern SUBDISTRICT = Pattern.compile("องค์การบริหารส่วนตำบล|อบต\\.");
  private static final Pattern PROVINCIAL = Pattern.compile("องค์การบริหารส่วนจังหวัด|อบจ\\.");

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<Pattern> foreign = switch (paper.year().agency().kind()) {
      case SUBDISTRICT_ORGANISATION -> List.of(MUNICIPAL, PROVINCIAL);
      case SUBDISTRICT_MUNICIPALITY, TOWN_MUNICIPALITY, CITY_MUNICIPALITY -> List.of(SUBDISTRICT, PROVINCIAL);
      case PROVINCIAL_ORGANISATION -> List.of(MUNICIPAL, SUBDISTRICT);
      default -> List.of();
    };
    return offices(paper)
        .filter(office -> foreign.stream().anyMatch(words -> words.matcher(office.text()).find()))
        .map(office -> new Remark("unit-of-other-kind", Severity.WRONG, office.place(), office.where(),
            List.of(office.text())));
  }

  private static Stream<Passage> offices(Paper paper) {
    List<Passage> offices = new ArrayList<>();
    for (Row row : paper.year().rows()) {
      row.units().forEach(unit -> offices.add(new Passage(row.place(), paper.where(row), unit)));
    }
    for (DisclosureRow row : paper.year().disclosure()) {
      row.units().forEach(unit -> offices.add(new Passage(row.place(), Paper.where(row), unit)));
    }
    Memo memo = paper.year().memo();
    if (memo != null) {
      Stream.concat(Stream.ofNullable(memo.to()), memo.signatories().stream().map(Signatory::position))
          .forEach(text -> offices.add(new Passage(memo.place(), Message.of("check.where.memo"), text)));
    }
    return offices.stream();
  }
}
