package org.prongsai.server.paperwork;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.documents.kind.YearFacts;
import org.prongsai.message.Outcome;
import org.prongsai.server.identity.Person;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Gives the agencies of these tests the year of a sample; all others have what the installation knows of them. */
@Component
@Primary
public class SampleSource implements PaperSource {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));

  private final Map<Long, AgencyYear> years = new ConcurrentHashMap<>();
  private final ObjectProvider<PaperSource> all;

  SampleSource(ObjectProvider<PaperSource> all) {
    this.all = all;
  }

  @Override
  public Outcome<ReportFacts> facts(Person person, int fiscalYear, @Nullable Period period) {
    AgencyYear year = years.get(person.agency().id());
    return year != null ? YearFacts.of(year, HOME.resolve("criteria"), false) : other().facts(person, fiscalYear, period);
  }

  @Override
  public Optional<String> place(Person person, int fiscalYear, String key) {
    return years.containsKey(person.agency().id())
        ? Optional.of(person.office() + "/" + fiscalYear + "/rows/" + key) : other().place(person, fiscalYear, key);
  }

  private PaperSource other() {
    return all.stream().filter(source -> source != this).findFirst().orElseThrow();
  }

  /** The office's data are from now on those of a file in {@code samples/}, as if the agency were its own. */
  static AgencyYear give(Office office, String sample) {
    AgencyYear year = AgencyYearReader.read(HOME.resolve("samples").resolve(sample + ".yaml")).orThrow();
    change(office, year);
    return year;
  }

  static void change(Office office, AgencyYear year) {
    TestServer.part(SampleSource.class).years.put(office.agency().id(), year);
  }
}
