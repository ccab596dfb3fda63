package org.prongsai.server.publication;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be read in content, as plain text, for search. */
final class ContentWords {

  private ContentWords() {}

  static String of(Content content) {
    return Stream.concat(
            content.components().stream().flatMap(each -> Stream.concat(Stream.of(each.text().th()), Stream.ofNullable(each.none()))),
            content.sections().stream().flatMap(section -> Stream.concat(Stream.of(section.heading().th()),
                section.parts().stream().flatMap(ContentWords::words))))
        .filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private static Stream<String> words(Part part) {
    return switch (part) {
      case Part.Lines lines -> lines.lines().stream();
      case Part.Facts facts -> facts(facts);
      case Part.Card card -> Stream.concat(Stream.of(card.title()), facts(card.facts()));
      case Part.Tree tree -> branches(tree.branches());
      case Part.Attached file -> Stream.of(file.title(), file.name());
      case Part.Address address -> Stream.concat(Stream.of(address.title()), Stream.ofNullable(address.how()));
      case Part.Rows rows -> rows.rows().stream().map(row -> row.stream().map(Part.Cell::text).collect(Collectors.joining(" ")));
    };
  }

  private static Stream<String> facts(Part.Facts facts) {
    return facts.facts().stream().map(fact -> fact.label().th() + " " + fact.value());
  }

  private static Stream<String> branches(List<Part.Branch> branches) {
    return branches.stream().flatMap(branch -> Stream.concat(Stream.of(branch.name()), branches(branch.below())));
  }
}
