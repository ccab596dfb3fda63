package org.prongsai.server.paperwork;

import java.time.LocalDate;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.server.identity.Person;

/** When and how a paper gets its number. */
final class Numbering {

  private Numbering() {}

  /** Memos bear their number on the way up; orders and announcements get theirs when they are signed. */
  static boolean before(Paper paper) {
    return paper.hasMemo() || (paper.kind() != ReportKind.ORDER && paper.kind() != ReportKind.ANNOUNCEMENT);
  }

  /** The paper with its number, unless it has one already or no register gives it one. */
  static Paper of(Person person, Paper paper, Registers registers, LocalDate today) {
    Long register = paper.numbering().register();
    if (paper.number() != null || register == null) {
      return paper;
    }
    return registers.find(paper.agency(), register).map(known -> {
      LocalDate dated = paper.dated() == null ? today : paper.dated();
      String text = known.text(registers.assign(person.author(), known, dated, paper));
      return paper.numbered(new Paper.Numbering(register, text, paper.dated()));
    }).orElse(paper);
  }

  /** The same, dated where it bears no date yet. */
  static Paper dated(Person person, Paper paper, Registers registers, LocalDate today) {
    Paper dated = paper.dated() != null ? paper
        : paper.numbered(new Paper.Numbering(paper.numbering().register(), paper.number(), today));
    return of(person, dated, registers, today);
  }
}
