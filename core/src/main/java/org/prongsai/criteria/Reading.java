package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;
import org.prongsai.source.Node.Mapping;
import org.prongsai.source.Node.Sequence;
import org.prongsai.source.Values;

/** What the readers of the sections of one file share. */
final class Reading {

  /**
   * What an element says of the texts and figures inside it that say nothing themselves.
   *
   * @param standing null when it says nothing either
   */
  record Footing(@Nullable Standing standing, List<String> sources) {
    static final Footing NONE = new Footing(null, List.of());
  }

  /** Years further than this from the fiscal year are slips of the pen. */
  private static final int FAR_AWAY = 10;

  final Findings findings = new Findings();
  final Names names = new Names(findings);
  final Values values = new Values(findings.problems());

  /** Buddhist era; null until it is read, and when it is not readable. */
  @Nullable Integer fiscalYear;

  /** A year of the Buddhist era, not far from the fiscal year of the file. */
  @Nullable Integer year(Fields fields, String name) {
    Integer year = fields.optionalWhole(name, 1, 9999);
    if (year == null) {
      return null;
    }
    if (year < 2400) {
      findings.add(240, fields.placeOf(name), year, year + 543);
      return null;
    }
    if (fiscalYear != null && Math.abs(year - fiscalYear) > FAR_AWAY) {
      findings.add(241, fields.placeOf(name), year, fiscalYear);
    }
    return year;
  }

  Fields fields(Node node) {
    return Fields.of(node, findings.problems());
  }

  /** Texts of a list that may be left out; those that are not readable are left out too. */
  List<String> texts(Fields fields, String name) {
    return fields.each(name, values::prose).stream().filter(text -> !text.isEmpty()).toList();
  }

  /** A share that has to be there, 0 to 1. */
  BigDecimal share(Fields fields, String name) {
    return fields.required(name, this::share, BigDecimal.ZERO);
  }

  private BigDecimal share(Node node) {
    BigDecimal share = values.number(node, BigDecimal.ZERO, BigDecimal.ONE);
    return share == null ? BigDecimal.ZERO : share;
  }

  Footing footing(Fields fields, Footing around) {
    Standing own = fields.has("standing")
        ? fields.word("standing", Words.STANDINGS, Standing.GENERAL_KNOWLEDGE) : null;
    List<String> sources = sources(fields);
    return new Footing(own == null ? around.standing() : own, sources.isEmpty() ? around.sources() : sources);
  }

  private List<String> sources(Fields fields) {
    List<String> sources = texts(fields, "sources");
    if (fields.node("sources") instanceof Sequence sequence) {
      for (int i = 0; i < sources.size(); i++) {
        names.refer(Names.Kind.SOURCE, sources.get(i), sequence.elements().get(i).place());
      }
    }
    return sources;
  }

  /** Reports it when nothing was said. */
  Standing standing(Footing footing, Place place) {
    if (footing.standing() != null) {
      return footing.standing();
    }
    findings.add(216, place);
    return Standing.GENERAL_KNOWLEDGE;
  }

  StatedText stated(Fields fields, String name, Footing around) {
    Node node = fields.required(name);
    return node == null ? StatedText.of("", Standing.GENERAL_KNOWLEDGE) : stated(node, around);
  }

  @Nullable StatedText statedOrNull(Fields fields, String name, Footing around) {
    Node node = fields.node(name);
    return node == null ? null : stated(node, around);
  }

  /** A plain text stands on what is said around it; a mapping may say it for itself. */
  StatedText stated(Node node, Footing around) {
    if (!(node instanceof Mapping)) {
      return new StatedText(localText(node), standing(around, node.place()), around.sources(), null, null);
    }
    Fields fields = fields(node);
    Footing footing = footing(fields, around);
    StatedText text = new StatedText(
        new LocalText(fields.prose("th"), fields.optionalProse("en")),
        standing(footing, node.place()),
        footing.sources(),
        fields.optionalProse("printed"),
        fields.optionalProse("note"));
    fields.close();
    return text;
  }

  LocalText localText(Node node) {
    if (node instanceof Mapping) {
      Fields fields = fields(node);
      LocalText text = new LocalText(fields.prose("th"), fields.optionalProse("en"));
      fields.close();
      return text;
    }
    return LocalText.thai(values.prose(node));
  }

  /** A share of what stands above: a number when it is known, else its bounds. */
  @Nullable WeightRange weight(Fields element, Footing around) {
    Node node = element.node("weight");
    if (node == null) {
      return null;
    }
    if (!(node instanceof Mapping)) {
      var share = share(node);
      return new WeightRange(share, share, standing(around, node.place()));
    }
    Fields fields = fields(node);
    Footing footing = footing(fields, around);
    var low = share(fields, "low");
    var high = share(fields, "high");
    if (low.compareTo(high) > 0) {
      findings.add(227, node.place(), low.toPlainString(), high.toPlainString());
    }
    fields.close();
    return new WeightRange(low, high, standing(footing, node.place()));
  }

  /** Codes of questions and items, as in {@code E9}: their normal form is the only one in criteria files. */
  String code(Fields fields) {
    String code = fields.prose("code");
    Place place = fields.placeOf("code");
    if (!code.isEmpty() && !CodeForm.isNormal(code)) {
      findings.add(219, place, code, CodeForm.hint(code));
    }
    names.give(Names.Kind.CODE, code, place);
    return code;
  }

  /** The permanent id of a question or item, and the ids it succeeds. */
  String id(Fields fields, Names.Kind kind) {
    String id = fields.prose("id");
    Place place = fields.placeOf("id");
    if (!id.isEmpty() && !CodeForm.isId(id)) {
      findings.add(234, place, id);
    }
    names.give(kind, id, place);
    return id;
  }

  List<String> succeeds(Fields fields, String id) {
    List<String> succeeds = texts(fields, "succeeds");
    if (succeeds.contains(id)) {
      findings.add(222, fields.placeOf("succeeds"), id);
    }
    return succeeds;
  }
}
