package org.prongsai.server.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.LocalText;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.publication.Component;
import org.prongsai.server.publication.Content;
import org.prongsai.server.publication.Part;
import org.prongsai.server.publication.Proof;
import org.prongsai.server.publication.Section;

/** Puts an item together as the public will see it: what work shows by itself, then what was brought as proof. */
record Composition(Item item, List<Item.Component> components, List<Living> living, List<Evidence> evidence) {

  private static final int MOST_PROOFS = 3;

  Content content() {
    List<Section> sections = new ArrayList<>(living.stream().flatMap(each -> each.sections().stream()).toList());
    List<Part> stated = parts(Evidence.Kind.NONE);
    List<Part> brought = Stream.of(Evidence.Kind.FILE, Evidence.Kind.ADDRESS).flatMap(kind -> parts(kind).stream()).toList();
    int statedIn = add(sections, Words.of("disclosure.section.stated"), stated);
    int broughtIn = add(sections, Words.of("disclosure.section.brought"), brought);
    return new Content(new LocalText(item.code() + " " + item.name().th(), english()),
        components.stream().map(component -> component(component, statedIn, broughtIn)).toList(), sections);
  }

  private @Nullable String english() {
    String name = item.name().text().en();
    return name == null ? null : item.code() + " " + name;
  }

  private static int add(List<Section> sections, LocalText heading, List<Part> parts) {
    if (!parts.isEmpty()) {
      sections.add(new Section(heading, parts));
    }
    return sections.size();
  }

  private List<Part> parts(Evidence.Kind kind) {
    return evidence.stream().filter(each -> !each.carried() && each.kind() == kind).<Part>map(Composition::part).toList();
  }

  private static Part part(Evidence each) {
    String address = each.address();
    return switch (each.kind()) {
      case NONE -> new Part.Lines(List.of(each.title()));
      case ADDRESS -> new Part.Address(each.title(), address == null ? "" : address, each.place());
      case FILE -> attached(each);
    };
  }

  private static Part.Attached attached(Evidence each) {
    StoredFile file = each.file();
    if (file == null) {
      throw new IllegalStateException("evidence " + each.id() + " has lost its file");
    }
    return new Part.Attached(file.hash(), each.title(), file.name(), file.kind().mediaType(), file.size());
  }

  private Component component(Item.Component component, int statedIn, int broughtIn) {
    List<Evidence> proving = evidence.stream().filter(each -> each.proves(component.no())).toList();
    List<Living.Shown> shown = shown(component);
    boolean written = isWritten(shown);
    List<Proof> proof = new ArrayList<>(written ? written(component) : List.of());
    proving.stream().map(each -> proof(each, statedIn, broughtIn)).forEach(proof::add);
    String none = Stream.concat(proving.stream().filter(each -> each.kind() == Evidence.Kind.NONE).map(Evidence::title),
        written ? shown.stream().flatMap(Composition::stated) : Stream.of()).findFirst().orElse(null);
    return new Component(component.no(), component.text().text(), component.required(), written || !proving.isEmpty(), none,
        proof);
  }

  /** What its facets are, each as the first work tells that knows it. */
  List<Living.Shown> shown(Item.Component component) {
    return component.shows().stream().map(facet -> living.stream().map(each -> each.shows().get(facet))
        .filter(java.util.Objects::nonNull).findFirst().orElse(new Living.Shown.Missing(List.of()))).toList();
  }

  private static boolean isWritten(List<Living.Shown> shown) {
    return !shown.isEmpty() && shown.stream().noneMatch(each -> each instanceof Living.Shown.Missing);
  }

  private static Stream<String> stated(Living.Shown shown) {
    return shown instanceof Living.Shown.None(var words) ? Stream.of(words) : Stream.of();
  }

  /** Every section of the works that show it; of a work with many, where they begin. */
  private List<Proof> written(Item.Component component) {
    List<Proof> proof = new ArrayList<>();
    int before = 0;
    for (Living each : living) {
      int size = each.sections().size();
      if (component.shows().stream().anyMatch(each.shows()::containsKey)) {
        int first = before + 1;
        (size > MOST_PROOFS ? Stream.of(new Proof(Words.of("disclosure.proof.many", each.name(), size).th(), null, first, null, null))
            : IntStream.range(0, size).mapToObj(i -> new Proof(each.sections().get(i).heading().th(), null, first + i, null, null)))
            .forEach(proof::add);
      }
      before += size;
    }
    return proof;
  }

  private static Proof proof(Evidence each, int statedIn, int broughtIn) {
    return switch (each.kind()) {
      case NONE -> new Proof(each.title(), null, statedIn, null, null);
      case ADDRESS -> new Proof(each.title(), each.place(), broughtIn, null, each.address());
      case FILE -> new Proof(each.title(), each.place(), broughtIn, attached(each), null);
    };
  }
}
