package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.DataPeriod.Kind;
import org.prongsai.criteria.Item.Component;
import org.prongsai.criteria.Item.Feed;
import org.prongsai.criteria.Item.View;
import org.prongsai.criteria.Reading.Footing;
import org.prongsai.message.Place;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;
import org.prongsai.source.Node.Mapping;

/** Reads the items of checklists. */
final class ItemReader {

  private record Follow(String from, String to, Place place) {}

  private final Reading reading;
  private final List<Follow> follows = new ArrayList<>();

  ItemReader(Reading reading) {
    this.reading = reading;
  }

  List<Item> items(Fields top) {
    List<Item> items = top.elements("items").stream().map(this::item).toList();
    List<String> codes = items.stream().map(Item::code).toList();
    for (Follow follow : follows) {
      if (follow.from().equals(follow.to())) {
        reading.findings.add(221, follow.place(), follow.to());
      }
      reading.names.refer(Names.Kind.CODE, follow.to(), follow.place(), codes);
    }
    return items;
  }

  private Item item(Fields fields) {
    Footing footing = reading.footing(fields, Footing.NONE);
    String code = reading.code(fields);
    String id = reading.id(fields, Names.Kind.ID);
    String subIndicator = fields.text("subIndicator");
    reading.names.refer(Names.Kind.SUB_INDICATOR, subIndicator, fields.placeOf("subIndicator"));
    for (Node node : fields.list("follows")) {
      follows.add(new Follow(code, reading.values.prose(node), node.place()));
    }
    Item item = new Item(
        code,
        id,
        reading.succeeds(fields, id),
        subIndicator,
        reading.statedOrNull(fields, "group", footing),
        reading.stated(fields, "name", footing),
        components(fields, footing),
        period(fields, footing),
        fields.word("feed", Words.FEEDS, Feed.PUBLICATION),
        reading.texts(fields, "follows"),
        reading.weight(fields, footing),
        fields.optionalProse("form"),
        fields.words("appliesTo", Words.AGENCY_KINDS),
        List.copyOf(fields.words("from", Words.PLANS)),
        views(fields),
        fields.texts("forms"));
    fields.close();
    return item;
  }

  private List<Component> components(Fields item, Footing footing) {
    List<String> forms = item.texts("forms");
    List<Component> components = new ArrayList<>();
    for (Node node : item.list("components")) {
      components.add(component(components.size() + 1, node, footing, forms));
    }
    return components;
  }

  private Component component(int no, Node node, Footing around, List<String> forms) {
    if (!(node instanceof Mapping)) {
      return new Component(no, reading.stated(node, around), true, Set.of(), List.of());
    }
    Fields fields = reading.fields(node);
    Footing footing = reading.footing(fields, around);
    Component component = new Component(
        no,
        reading.stated(fields, "text", footing),
        fields.truth("required", true),
        fields.words("appliesTo", Words.AGENCY_KINDS),
        facets(fields, forms));
    fields.close();
    return component;
  }

  /** Facets of plans are a closed list; those of a form stand behind the code of one that writes the item. */
  private List<String> facets(Fields component, List<String> forms) {
    List<String> facets = component.texts("shows");
    facets.stream().filter(facet -> !Words.FACETS.containsKey(facet) && !forms.contains(facet.split("\\.", 2)[0]))
        .forEach(facet -> reading.findings.add(243, component.placeOf("shows"), facet));
    return facets;
  }

  /** Plans come with views of them: one without the other writes nothing. */
  private List<View> views(Fields item) {
    if ((item.node("from") == null) != (item.node("views") == null)) {
      reading.findings.add(242, item.place());
    }
    return List.copyOf(item.words("views", Words.VIEWS));
  }

  private DataPeriod period(Fields item, Footing around) {
    Node node = item.required("period");
    if (node == null) {
      return new DataPeriod(Kind.UNKNOWN, null, Standing.GENERAL_KNOWLEDGE, null, null);
    }
    Fields fields = reading.fields(node);
    Footing footing = reading.footing(fields, around);
    Kind kind = fields.word("kind", Words.PERIODS, Kind.UNKNOWN);
    @Nullable Integer year = reading.year(fields, "year");
    boolean ofYear = kind != Kind.CURRENT && kind != Kind.UNKNOWN;
    if (ofYear && year == null && fields.node("kind") != null && fields.node("year") == null) {
      fields.required("year");
    }
    if (!ofYear && fields.node("year") != null && fields.node("kind") != null) {
      reading.findings.add(229, fields.placeOf("year"), Words.of(kind));
    }
    DataPeriod period = new DataPeriod(
        kind, year, reading.standing(footing, fields.place()), fields.optionalProse("printed"), fields.optionalProse("note"));
    fields.close();
    return period;
  }
}
