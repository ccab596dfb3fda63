package org.prongsai.server.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.form.Entry;
import org.prongsai.form.Field;
import org.prongsai.form.FormKind;
import org.prongsai.form.Forms;
import org.prongsai.form.Office;
import org.prongsai.form.Values;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agencies enter in their forms. Whoever calls has asked whether the person may. */
@Service
public class Entries {

  static final String SUBJECT = "entry";

  private final Forms forms;
  private final EntryStore store;
  private final Files files;
  private final AuditTrail audit;

  Entries(@Value("${prongsai.home}") Path home, EntryStore store, Files files, AuditTrail audit) {
    this.forms = Forms.read(home.resolve("criteria")).orThrow();
    this.store = store;
    this.files = files;
    this.audit = audit;
  }

  public Forms forms() {
    return forms;
  }

  @Transactional(readOnly = true)
  public Kept of(Agency agency, int year) {
    return new Kept(store.of(agency.id(), year), store.nothing(agency.id(), year));
  }

  /** What prescribed tables repeat of the agency. */
  public Office office(Agency agency, int year) {
    return new Office(year, agency.name(), Messages.text(Message.of("criteria.kind-of-agency." + agency.kind().code()), Language.THAI),
        agency.district(), agency.province(), forms.ministries().get(agency.kind()));
  }

  public Optional<Row> find(long agency, long id) {
    return store.find(agency, id);
  }

  /**
   * Adds an entry to a form. A stated "nothing" of that time ends with it.
   *
   * @param loose files that were taken in and belong to nothing yet, by field
   */
  @Transactional
  public Row add(Author by, int year, FormKind form, Entry entry, Map<String, StoredFile> loose) {
    store.lock(by.agency(), year, form.code());
    Entry whole = new Entry(0, with(entry.said(), loose), entry.none());
    long id = store.add(by.agency(), year, form.code(), whole, false);
    loose.forEach((field, file) -> files.give(by, file.id(), Row.owner(id, field)));
    audit.record(by, Change.created(SUBJECT, id, fields(year, form.code(), whole)));
    entry.days(form).ifPresent(days -> takeBackNothing(by, year, form, java.time.YearMonth.from(days.start()).toString()));
    takeBackNothing(by, year, form, org.prongsai.form.Told.ALL);
    return store.find(by.agency(), id).orElseThrow();
  }

  /** Adds all of them, or none. */
  @Transactional
  public void add(Author by, int year, FormKind form, List<Entry> all) {
    all.forEach(entry -> add(by, year, form, entry, Map.of()));
  }

  /** @param seen the version that the person began from */
  @Transactional
  public Saved change(Author by, FormKind form, Entry entry, Map<String, StoredFile> loose, int seen) {
    Row found = store.find(by.agency(), entry.id()).orElseThrow();
    store.lock(by.agency(), found.fiscalYear(), form.code());
    Row before = store.find(by.agency(), entry.id()).orElseThrow();
    Entry whole = new Entry(entry.id(), with(entry.said(), loose), entry.none());
    if (before.version() != seen && !before.entry().equals(whole)) {
      return new Saved.Stale(before);
    }
    form.fields().stream().filter(field -> field.type().isFile()).forEach(field -> replace(by, before, whole, field));
    loose.forEach((field, file) -> files.give(by, file.id(), Row.owner(entry.id(), field)));
    store.change(by.agency(), whole);
    audit.record(by, Change.of(SUBJECT, entry.id(), "changed", fields(before.fiscalYear(), form.code(), before.entry()),
        fields(before.fiscalYear(), form.code(), whole)));
    return new Saved.Done(store.find(by.agency(), entry.id()).orElseThrow());
  }

  private void replace(Author by, Row before, Entry after, Field field) {
    StoredFile file = before.file(field);
    if (file != null && !String.valueOf(file.id()).equals(after.value(field.code()))) {
      files.loosen(by, file.id());
    }
  }

  private static Map<String, String> with(Map<String, String> said, Map<String, StoredFile> loose) {
    Map<String, String> whole = new HashMap<>(said);
    loose.forEach((field, file) -> whole.put(field, String.valueOf(file.id())));
    return whole;
  }

  @Transactional
  public void remove(Author by, Row row) {
    row.files().values().forEach(file -> files.loosen(by, file.id()));
    store.remove(by.agency(), row.id());
    audit.record(by, Change.removed(SUBJECT, row.id(), fields(row.fiscalYear(), row.form(), row.entry())));
  }

  /** Puts an entry one place higher. */
  @Transactional
  public void raise(Author by, Row row) {
    store.lock(by.agency(), row.fiscalYear(), row.form());
    List<Long> ids = new ArrayList<>(store.of(by.agency(), row.fiscalYear(), row.form()).stream().map(Row::id).toList());
    int at = ids.indexOf(row.id());
    if (at > 0) {
      Collections.swap(ids, at, at - 1);
      store.order(by.agency(), ids);
      audit.record(by, Change.of(SUBJECT, row.id(), "raised", Map.of("place", at + 1), Map.of("place", at)));
    }
  }

  /**
   * States that there was nothing to enter.
   *
   * @param span a month as in {@code 2026-01}, or all
   */
  @Transactional
  public void stateNothing(Author by, int year, FormKind form, String span) {
    if (store.stateNothing(by.agency(), year, form.code(), span)) {
      audit.record(by, Change.created("nothing", 0, Map.of("fiscalYear", year, "form", form.name().th(), "span", span)));
    }
  }

  @Transactional
  public void takeBackNothing(Author by, int year, FormKind form, String span) {
    if (store.takeBackNothing(by.agency(), year, form.code(), span)) {
      audit.record(by, Change.removed("nothing", 0, Map.of("fiscalYear", year, "form", form.name().th(), "span", span)));
    }
  }

  /**
   * Copies the entries of the year before into an empty form; each has to be confirmed before it discloses anything.
   *
   * @return how many
   */
  @Transactional
  public int carry(Author by, int year, FormKind form) {
    store.lock(by.agency(), year, form.code());
    if (!store.of(by.agency(), year, form.code()).isEmpty()) {
      return 0;
    }
    Map<String, String> renamed = new HashMap<>();
    List<Row> before = store.of(by.agency(), year - 1, form.code());
    before.forEach(row -> renamed.put(String.valueOf(row.id()), String.valueOf(carry(by, year, form, row))));
    relink(by, year, form, renamed);
    return before.size();
  }

  private long carry(Author by, int year, FormKind form, Row row) {
    long id = store.add(by.agency(), year, form.code(), row.entry(), true);
    Map<String, String> said = new HashMap<>(row.entry().said());
    row.files().forEach((field, file) ->
        said.put(field, String.valueOf(files.share(by, file, Row.owner(id, field)).id())));
    Entry copied = new Entry(id, said, row.entry().none());
    store.say(by.agency(), copied);
    audit.record(by, Change.created(SUBJECT, id, fields(year, form.code(), copied)));
    return id;
  }

  /** An entry that stands under another stands under that one's copy. */
  private void relink(Author by, int year, FormKind form, Map<String, String> renamed) {
    List<Field> links = form.fields().stream().filter(field -> field.type() == Field.Type.ABOVE).toList();
    for (Row row : links.isEmpty() ? List.<Row>of() : store.of(by.agency(), year, form.code())) {
      Map<String, String> said = new HashMap<>(row.entry().said());
      links.forEach(field -> said.computeIfPresent(field.code(), (code, id) -> renamed.getOrDefault(id, id)));
      store.say(by.agency(), new Entry(row.id(), said, row.entry().none()));
    }
  }

  /** Says that a copied entry still holds. */
  @Transactional
  public void confirm(Author by, Row row) {
    if (row.carried()) {
      store.change(by.agency(), row.entry());
      audit.record(by, Change.of(SUBJECT, row.id(), "confirmed", Map.of("carried", true), Map.of("carried", false)));
    }
  }

  /** As people read it in the record of changes: a field's name with what it says. */
  private Map<String, @Nullable Object> fields(int year, String form, Entry entry) {
    FormKind kind = forms.find(form).orElseThrow();
    return Map.of("fiscalYear", year, "form", kind.name().th(), "said", kind.fields().stream().filter(Field::isAsked)
        .filter(entry::answers).map(field -> field.name().th() + ": " + Values.text(kind, field, entry)).toList());
  }
}
