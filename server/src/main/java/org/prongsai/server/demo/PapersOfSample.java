package org.prongsai.server.demo;

import org.prongsai.documents.kind.ReportKind;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;
import org.prongsai.server.demo.Afterwards.Written;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.paperwork.Papers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The progress reports of an invented agency: one is signed, one has come as far as the mayor. */
@Component
@Order(5)
class PapersOfSample implements YearPart {

  private final Papers papers;
  private final SamplePeople people;

  PapersOfSample(Papers papers, SamplePeople people) {
    this.papers = papers;
    this.people = people;
  }

  @Override
  public void bring(Agency agency, Author by, SampleAgency sample) {
    sample.afterwards().papers().forEach(paper -> write(agency, sample.year().fiscalYear(), paper));
  }

  private void write(Agency agency, int year, Written written) {
    Person officer = people.holding(agency, Role.OFFICER);
    String path = papers.draft(officer, year, ReportKind.PROGRESS, written.period()).orThrow();
    long paper = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    papers.send(officer, paper).orThrow();
    written.by().forEach(role -> papers.endorse(people.holding(agency, role), paper).orThrow());
  }
}
