package org.prongsai.server.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;
import org.prongsai.form.Entry;
import org.prongsai.form.Field;
import org.prongsai.form.FormKind;
import org.prongsai.form.Values;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.publication.Part;
import org.prongsai.server.publication.Section;
import org.prongsai.server.register.Row;

/**
 * Single entries of a form as the public reads them.
 *
 * @param rows by their numbers: they know the files
 */
record EntryParts(FormKind form, Map<Long, Row> rows) {

  /** By group, in the order of its options. */
  List<Part> cards(List<Entry> entries) {
    Field grouped = form.grouped() == null ? null : form.field(form.grouped()).orElseThrow();
    if (grouped == null) {
      return entries.stream().map(entry -> card(null, entry)).toList();
    }
    Stream<Part> ordered = grouped.options().stream().flatMap(option -> entries.stream()
        .filter(entry -> option.code().equals(entry.value(grouped.code()))).map(entry -> card(option.name(), entry)));
    Stream<Part> rest = entries.stream().filter(entry -> entry.value(grouped.code()) == null).map(entry -> card(null, entry));
    return Stream.concat(ordered, rest).toList();
  }

  private Part card(@Nullable LocalText group, Entry entry) {
    Part.Attached picture = form.open().stream().filter(field -> field.type() == Field.Type.PICTURE)
        .map(field -> attached(entry, field)).filter(Objects::nonNull).findFirst().orElse(null);
    return new Part.Card(group, title(entry), new Part.Facts(facts(entry)), picture);
  }

  /** @param single whether the form's own name heads it, since it is the only one */
  Section article(Entry entry, boolean single) {
    List<Part> parts = new ArrayList<>();
    List<Part.Fact> facts = facts(entry);
    if (single) {
      facts = Stream.concat(Stream.of(new Part.Fact(form.title().name(), title(entry))), facts.stream()).toList();
    }
    if (!facts.isEmpty()) {
      parts.add(new Part.Facts(facts));
    }
    for (Field field : form.open()) {
      String address = entry.value(field.code());
      Part.Attached file = attached(entry, field);
      if (field.type() == Field.Type.ADDRESS && address != null) {
        parts.add(new Part.Address(field.name().th(), address, null));
      } else if (file != null) {
        parts.add(file);
      }
    }
    return new Section(single ? form.name() : LocalText.thai(title(entry)), parts);
  }

  /** What is neither the title nor the group nor a file nor an address; nothing where nothing is said. */
  private List<Part.Fact> facts(Entry entry) {
    return form.open().stream().filter(field -> field != form.title() && !field.code().equals(form.grouped()))
        .filter(field -> entry.none().contains(field.code()) || !field.type().isFile() && field.type() != Field.Type.ADDRESS)
        .map(field -> new Part.Fact(field.name(), Values.text(form, field, entry)))
        .filter(fact -> !fact.value().isEmpty()).toList();
  }

  private String title(Entry entry) {
    return Values.text(form, form.title(), entry);
  }

  private Part.@Nullable Attached attached(Entry entry, Field field) {
    Row row = rows.get(entry.id());
    StoredFile file = row == null ? null : row.file(field);
    return file == null ? null : new Part.Attached(file.hash(), field.name().th() + " – " + title(entry), file.name(),
        file.kind().mediaType(), file.size());
  }

  /** Who stands under nobody, or under an entry that is not among these, stands at the top. */
  Part.Tree tree(List<Entry> entries) {
    Field above = form.fields().stream().filter(field -> field.type() == Field.Type.ABOVE).findFirst().orElseThrow();
    List<String> ids = entries.stream().map(entry -> String.valueOf(entry.id())).toList();
    return new Part.Tree(entries.stream().filter(entry -> entry.value(above.code()) == null || !ids.contains(entry.value(above.code())))
        .map(entry -> branch(entry, above, entries)).toList());
  }

  /** Entries stand in no circle: the page that keeps them offers none that stands below. */
  private Part.Branch branch(Entry entry, Field above, List<Entry> entries) {
    return new Part.Branch(title(entry), entries.stream()
        .filter(each -> String.valueOf(entry.id()).equals(each.value(above.code()))).map(each -> branch(each, above, entries)).toList());
  }
}
