package org.prongsai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.agencyyear.AgencyYear.Finding;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Message;
import org.prongsai.message.Place;

/** A question or item that the criteria of the year do not have. */
final class UnknownCode implements Rule {

  @Override
  public Stream<Remark> remarks(Paper paper) {
    List<Remark> remarks = new ArrayList<>();
    for (GivenScore score : paper.year().scores()) {
      check(remarks, paper.criteria(), score.code(), score.place(), Message.of("check.where.score", score.code()));
    }
    for (Finding finding : paper.year().findings()) {
      String code = finding.code();
      if (code != null) {
        check(remarks, paper.criteria(), code, finding.place(), Paper.where(finding));
      }
    }
    for (Row row : paper.year().rows()) {
      row.codes().forEach(code -> check(remarks, paper.criteria(), code, row.place(), paper.where(row)));
    }
    for (DisclosureRow row : paper.year().disclosure()) {
      check(remarks, paper.served(), row.item(), row.place(), Paper.where(row));
    }
    for (String code : paper.year().serves()) {
      check(remarks, paper.served(), code, Place.NOWHERE, Message.of("check.where.opening"));
    }
    return remarks.stream();
  }

  private static void check(List<Remark> remarks, Criteria criteria, String code, Place place, Message where) {
    if (!isKnown(criteria, code)) {
      remarks.add(new Remark("unknown-code", Severity.WRONG, place, where, List.of(code, criteria.id())));
    }
  }

  static boolean isKnown(Criteria criteria, String code) {
    String rest = code.substring(code.indexOf(':') + 1);
    return switch (code.substring(0, code.length() - rest.length())) {
      case "instrument:" -> criteria.instrument(rest).isPresent();
      case "indicator:" -> criteria.indicator(Integer.parseInt(rest)).isPresent();
      case "sub:" -> criteria.subIndicator(rest).isPresent();
      default -> code.equals("total") || criteria.item(code).isPresent()
          || criteria.question(code.split("\\.")[0]).isPresent();
    };
  }
}
