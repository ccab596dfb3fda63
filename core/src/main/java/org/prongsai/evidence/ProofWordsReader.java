package org.prongsai.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.prongsai.evidence.ProofWords.Alike;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.source.DataFile;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;
import org.prongsai.source.Values;

/** Reads {@code proof-words.yaml} of a folder of criteria files. */
public final class ProofWordsReader {

  static final String FORMAT = "prongsai/proof-words/1";

  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private ProofWordsReader() {}

  public static Outcome<ProofWords> read(Path folder) {
    return DataFile.read(folder.resolve("proof-words.yaml")).then(ProofWordsReader::words);
  }

  static Outcome<ProofWords> words(Node node) {
    return new ProofWordsReader().all(node);
  }

  private Outcome<ProofWords> all(Node node) {
    Fields fields = Fields.of(node, problems);
    if (!FORMAT.equals(fields.text("format"))) {
      problems.add(Problem.of("evidence", 3600, fields.placeOf("format"), FORMAT));
    }
    ProofWords words = new ProofWords(
        fields.elements("alike").stream().map(this::alike).toList(), lists(fields, "plain").stream()
        .flatMap(List::stream).toList(), fields.texts("period"), fields.texts("beyond"), lists(fields, "papers"),
        lists(fields, "agencies"), fields.texts("published"), fields.texts("signIn"), fields.texts("notFound"),
        fields.texts("unnamed"));
    fields.close();
    return problems.isEmpty() ? Outcome.done(words) : Outcome.refused(problems);
  }

  private Alike alike(Fields fields) {
    String id = fields.text("id");
    if (!ids.add(id)) {
      problems.add(Problem.of("evidence", 3601, fields.placeOf("id"), id));
    }
    fields.prose("why");
    List<Pattern> patterns = new ArrayList<>();
    for (String pattern : fields.verbatims("patterns")) {
      try {
        patterns.add(Pattern.compile(pattern));
      } catch (PatternSyntaxException e) {
        problems.add(Problem.of("evidence", 3602, fields.placeOf("patterns"), pattern));
      }
    }
    List<String> words = fields.texts("words");
    if (words.isEmpty()) {
      problems.add(Problem.of("evidence", 3603, fields.place(), id));
    }
    Alike alike = new Alike(
        id, words, fields.texts("also"), fields.texts("not"), patterns, fields.truth("pictured", false));
    fields.close();
    return alike;
  }

  private List<List<String>> lists(Fields fields, String name) {
    Values values = new Values(problems);
    List<List<String>> lists = new ArrayList<>();
    for (Node node : fields.list(name)) {
      if (node instanceof Node.Sequence sequence) {
        lists.add(sequence.elements().stream().map(values::prose).toList());
      } else {
        problems.add(Problem.of("evidence", 3604, node.place(), name));
      }
    }
    return lists;
  }
}
