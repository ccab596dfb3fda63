package org.prongsai.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Content.Link;
import org.prongsai.evidence.Finding.Seriousness;

/** What a page of the web is, apart from what it says: a door, an empty place, a list of files. */
final class PageRules {

  /** Letters of a page that asks or excuses itself; whoever discloses something says more. */
  private static final int LITTLE = 900;
  private static final int SOME = 2500;
  private static final Pattern FILE =
      Pattern.compile(".*\\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|rar)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIZE = Pattern.compile(
      "\\d\\s?(?:กิโลไบต์|เมกะไบต์|ไบต์|kb|mb|k|m|gb|bytes?|กบ\\.|มบ\\.)(?![a-z])", Pattern.CASE_INSENSITIVE);

  private PageRules() {}

  static @Nullable Finding closed(Proof proof, ProofWords words) {
    Content content = proof.content();
    if (content.format() != Format.HTML) {
      return null;
    }
    int letters = proof.folded().text().length();
    String said = said(words.signIn(), letters < SOME ? content.whole() : "", content.title());
    if (content.passwordField() && letters < LITTLE || !said.isEmpty() && (letters < LITTLE || content.passwordField())) {
      return Finding.of("evidence", "sign-in", Seriousness.CERTAIN).at(said.isEmpty() ? null : proof.quote(said));
    }
    String none = said(words.notFound(), letters < LITTLE ? content.whole() : "", content.title());
    return none.isEmpty() ? null
        : Finding.of("evidence", "soft-404", Seriousness.CERTAIN, none).at(proof.quote(none));
  }

  private static String said(List<String> phrases, String text, @Nullable String title) {
    String all = (text + "\n" + (title == null ? "" : title)).toLowerCase(Locale.ROOT).replaceAll("[ \\t]+", " ");
    return phrases.stream().filter(phrase -> all.contains(phrase.toLowerCase(Locale.ROOT))).findFirst().orElse("");
  }

  /** A page that says little and links to files: the proof is in one of them, as assessors know. */
  static boolean isListOfFiles(Proof proof) {
    return proof.content().format() == Format.HTML && proof.folded().text().length() < LITTLE && !file(proof).isEmpty();
  }

  /** The first file that it links to; empty when there is none. */
  static String file(Proof proof) {
    return proof.content().links().stream().map(Link::address).filter(address -> FILE.matcher(address).matches())
        .findFirst().orElse("");
  }

  static List<Finding> links(Content content, ProofWords words) {
    List<Link> files = content.links().stream().filter(link -> FILE.matcher(link.address()).matches()).toList();
    List<Finding> findings = new ArrayList<>();
    files.stream().filter(link -> isUnnamed(link.label(), words)).findFirst().ifPresent(link -> findings.add(
        Finding.of("evidence", "link-unnamed", Seriousness.NOTE, link.label().isBlank() ? "—" : link.label(),
            link.address())));
    files.stream().filter(link -> !SIZE.matcher(link.label()).find()).findFirst().ifPresent(link -> findings.add(
        Finding.of("evidence", "link-without-size", Seriousness.NOTE, link.label().isBlank() ? link.address() : link.label())));
    return findings;
  }

  private static boolean isUnnamed(String label, ProofWords words) {
    String plain = Folded.fold(label);
    return plain.isEmpty() || words.unnamed().stream().anyMatch(word -> Folded.fold(word).equals(plain));
  }
}
