package org.prongsai.criteria;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.source.Spelling;

/** The names that one file gives to its elements, with the places where they are given. */
final class Names {

  enum Kind {
    CRITERIA, SOURCE, INSTRUMENT, INDICATOR, INDICATOR_ID, SUB_INDICATOR, SUB_INDICATOR_ID, SCALE, CODE, ID, LEVEL;

    Message message() {
      return Message.of("criteria.kind." + Words.of(this));
    }
  }

  private final Map<Kind, Map<String, Place>> given = new EnumMap<>(Kind.class);
  private final Findings findings;

  Names(Findings findings) {
    this.findings = findings;
  }

  /** Empty names have been complained about already and are not kept. */
  void give(Kind kind, String name, Place place) {
    if (name.isEmpty()) {
      return;
    }
    Place first = of(kind).putIfAbsent(name, place);
    if (first != null) {
      findings.add(206, place, kind.message(), name, first.line());
    }
  }

  void refer(Kind kind, String name, Place place) {
    refer(kind, name, place, of(kind).keySet());
  }

  /** @param allowed those of the kind that may stand here */
  void refer(Kind kind, String name, Place place, Collection<String> allowed) {
    if (!name.isEmpty() && !allowed.contains(name)) {
      findings.add(205, place, kind.message(), name, allowed.isEmpty()
          ? Message.of("criteria.suggestion.none") : Spelling.hint(name, List.copyOf(allowed)));
    }
  }

  /** Of an element that was given; nowhere when its name was not readable. */
  Place place(Kind kind, String name) {
    return of(kind).getOrDefault(name, Place.NOWHERE);
  }

  private Map<String, Place> of(Kind kind) {
    return given.computeIfAbsent(kind, none -> new LinkedHashMap<>());
  }
}
