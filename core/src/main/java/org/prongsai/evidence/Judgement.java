package org.prongsai.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.prongsai.evidence.Finding.Seriousness;

/** What an assessor would say of a proof, before the assessor does. */
public final class Judgement {

  /** Below this share of the words of an item's name a paper is another paper. */
  private static final double SAME = 0.5;
  /** The same for one that calls itself of the kind that is asked for: a plan where it is a plan. */
  private static final double SAME_OF_A_KIND = 0.25;

  private final ProofWords words;

  public Judgement(ProofWords words) {
    this.words = words;
  }

  /** The surest first; empty when nothing is to be said. */
  public List<Finding> of(Content content, Expected expected) {
    List<Finding> fatal = FileRules.fatal(content);
    List<Finding> findings = new ArrayList<>(fatal);
    findings.addAll(fatal.isEmpty() ? read(Proof.of(content), expected) : List.of());
    findings.addAll(unread(fatal) ? List.of() : FileRules.beside(content, expected));
    findings.sort(Comparator.comparing(Finding::seriousness));
    return List.copyOf(findings);
  }

  private static boolean unread(List<Finding> fatal) {
    return fatal.stream().anyMatch(finding -> finding.code().startsWith("file-"));
  }

  private List<Finding> read(Proof proof, Expected expected) {
    Finding closed = PageRules.closed(proof, words);
    if (closed != null) {
      return List.of(closed);
    }
    Topics topics = new Topics(proof, expected.name());
    List<Finding> findings = new ArrayList<>(AgencyRules.of(proof, expected.agency(), words));
    findings.addAll(YearRules.of(proof, expected.period()));
    findings.addAll(name(topics, expected));
    List<Finding> components = Components.of(proof, expected, words, topics);
    findings.addAll(PageRules.isListOfFiles(proof) && !components.isEmpty()
        ? List.of(Finding.of("evidence", "file-behind-link", Seriousness.NOTE, PageRules.file(proof))) : components);
    findings.addAll(DayRules.of(proof, expected.today(), words));
    findings.addAll(PageRules.links(proof.content(), words));
    return findings;
  }

  private List<Finding> name(Topics topics, Expected expected) {
    if (topics.namesItem()) {
      return List.of();
    }
    if (kinds(expected.name()).isEmpty()) {
      // An item that asks for work or for a part of the site, not for a paper: what shows it bears any name.
      return List.of();
    }
    double share = topics.share(Asked.of(expected.name(), "", words), words);
    double enough = topics.isOfKind(expected.name(), words) ? SAME_OF_A_KIND : SAME;
    return share >= enough && !isOtherKind(topics, expected.name()) ? List.of()
        : List.of(Finding.of("evidence", "document-other", Seriousness.LIKELY, expected.name()));
  }

  private List<String> kinds(String name) {
    return words.papers().stream().filter(paper -> paper.stream().anyMatch(name::startsWith)).findFirst().orElse(List.of());
  }

  /** Whether its head calls it a manual, say, and nothing in it the plan that the item asks for. */
  private boolean isOtherKind(Topics topics, String name) {
    List<String> asked = kinds(name);
    return !asked.isEmpty() && asked.stream().noneMatch(topics::holds)
        && words.papers().stream().flatMap(List::stream).anyMatch(topics::headHolds);
  }
}
