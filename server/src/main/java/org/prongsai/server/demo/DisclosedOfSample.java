package org.prongsai.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.prongsai.form.Entry;
import org.prongsai.form.Field;
import org.prongsai.form.FormKind;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;
import org.prongsai.server.demo.DisclosedYear.FormOfYear;
import org.prongsai.server.demo.DisclosedYear.Typed;
import org.prongsai.server.disclosure.Disclosures;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Role;
import org.prongsai.server.register.Entries;
import org.prongsai.server.register.Row;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an invented agency disclosed in an earlier year: its plans, forms and proofs, published item by item. */
@Component
@Order(7)
class DisclosedOfSample implements YearPart {

  private final PlansOfSample plans;
  private final Entries entries;
  private final Disclosures disclosures;
  private final SamplePeople people;
  private final org.prongsai.server.files.Files files;
  private final Path folder;

  DisclosedOfSample(PlansOfSample plans, Entries entries, Disclosures disclosures, SamplePeople people,
      org.prongsai.server.files.Files files, @Value("${prongsai.home}") Path home) {
    this.plans = plans;
    this.entries = entries;
    this.disclosures = disclosures;
    this.people = people;
    this.files = files;
    this.folder = home.resolve("samples/demo");
  }

  @Override
  public void bring(Agency agency, Author by, SampleAgency sample) {
    DisclosedYear disclosed = sample.disclosed();
    disclosed.plans().forEach(each -> plans.bring(agency, by, each.year(), each.plan(), true));
    if (disclosed.published().isEmpty()) {
      return;
    }
    Author officer = people.holding(agency, Role.OFFICER).author();
    disclosed.forms().forEach(form -> enter(officer, form));
    disclosed.proofs().forEach(proof -> disclosures.prove(officer, agency, disclosed.year(), proof.item(),
        new TreeSet<>(proof.components()), proof.title(), proof.address()));
    disclosures.publish(officer, agency, disclosed.year(), disclosed.published());
  }

  private void enter(Author by, FormOfYear of) {
    FormKind form = entries.forms().find(of.form()).orElseThrow();
    Map<String, Long> titles = new HashMap<>();
    for (Typed typed : of.entries()) {
      Row row = enter(by, of.year(), form, typed, titles);
      titles.put(row.title(form), row.id());
    }
    of.nothing().forEach(span -> entries.stateNothing(by, of.year(), form, span));
  }

  private Row enter(Author by, int year, FormKind form, Typed typed, Map<String, Long> titles) {
    Map<String, String> said = new HashMap<>();
    Map<String, StoredFile> attached = new HashMap<>();
    typed.said().forEach((code, value) -> {
      Field field = form.field(code).orElseThrow(() -> new IllegalStateException(form.code() + " has no " + code));
      if (field.type().isFile()) {
        attached.put(code, file(by, value));
      } else if (field.type() == Field.Type.ABOVE) {
        said.put(code, String.valueOf(titles.get(value)));
      } else {
        said.put(code, org.prongsai.form.Typed.read(field, value, year).orThrow());
      }
    });
    return entries.add(by, year, form, new Entry(0, said, typed.none()), attached);
  }

  private StoredFile file(Author by, String name) {
    try (InputStream content = Files.newInputStream(folder.resolve(name))) {
      return files.take(by, name, content).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
