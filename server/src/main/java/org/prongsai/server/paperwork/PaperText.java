package org.prongsai.server.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.Report;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions;
import org.prongsai.documents.kind.Reports;
import org.prongsai.documents.layout.Layout;
import org.prongsai.documents.layout.Layouts;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;

/** Puts a paper together: memo, report, and everyone's signature in its place. */
final class PaperText {

  private static final double GAP = 6;
  private static final Map<String, Layout> LAYOUTS = new ConcurrentHashMap<>();

  private PaperText() {}

  /**
   * @param facts with what people wrote in them
   * @param signers the writer first, then the line in its order
   * @param emblem the office's own; null leaves its place empty
   */
  static Outcome<Composed> compose(
      Paper paper, ReportFacts facts, List<Signer> signers, byte @Nullable [] emblem) {
    // A layout that is no longer there gives way to the standard one: the paper has to stay readable.
    String name = Layouts.names().contains(paper.make().layout()) ? paper.make().layout() : Layouts.STANDARD;
    Layout layout = LAYOUTS.computeIfAbsent(name, each -> Layouts.find(each).orThrow());
    var options = new ReportOptions(layout, paper.make().numerals(), paper.make().period(), emblem);
    if (!paper.hasMemo()) {
      return Reports.write(paper.kind(), facts, options).then(report -> Outcome.done(
          new Composed(signed(paper.kind(), report.document(), signers), facts, report.notes())));
    }
    return Reports.write(ReportKind.MEMO, facts, options).then(memo -> {
      Document head = endorsed(memo.document(), signers);
      if (paper.kind() == ReportKind.MEMO) {
        return Outcome.done(new Composed(head, facts, memo.notes()));
      }
      return Reports.write(paper.kind(), facts, options)
          .then(report -> Outcome.done(joined(paper, facts, head, memo, report, signers)));
    });
  }

  private static Composed joined(
      Paper paper, ReportFacts facts, Document head, Report memo, Report report, List<Signer> signers) {
    Document body = signsItself(paper.kind()) ? signed(paper.kind(), report.document(), signers) : report.document();
    List<Block> blocks = new ArrayList<>(head.blocks());
    blocks.add(new Block.NewSection(body.page()));
    blocks.addAll(body.blocks());
    List<Message> notes = new ArrayList<>(memo.notes());
    notes.addAll(report.notes());
    return new Composed(new Document(head.title(), head.author(), body.subject(), head.language(), head.numerals(),
        head.page(), blocks), facts, notes);
  }

  /** Orders, announcements, minutes and forms have places for signatures of their own. */
  private static boolean signsItself(ReportKind kind) {
    return switch (kind) {
      case ORDER, ANNOUNCEMENT, MINUTES, PUBLICATION_REQUEST -> true;
      case SCORECARD, ANALYSIS, MEASURES, PROGRESS, DISCLOSURE, MEMO -> false;
    };
  }

  private static Document signed(ReportKind kind, Document document, List<Signer> signers) {
    if (!signsItself(kind)) {
      return endorsed(document, signers);
    }
    List<Block> blocks = new ArrayList<>();
    boolean filled = false;
    for (Block block : document.blocks()) {
      blocks.add(!filled && block instanceof Block.Signatures places ? filled(places, signers) : block);
      filled |= block instanceof Block.Signatures;
    }
    return document.withBlocks(blocks);
  }

  /** One place is for who decides last; of two, the first is for the writer. */
  private static Block filled(Block.Signatures places, List<Signer> signers) {
    if (places.signatures().size() == 1) {
      return new Block.Signatures(List.of(signers.getLast().signature(null)), 1);
    }
    return new Block.Signatures(List.of(
        signers.getFirst().signature(places.signatures().getFirst().position().getLast()),
        signers.getLast().signature(places.signatures().getLast().position().getLast())), places.columns());
  }

  private static Document endorsed(Document document, List<Signer> signers) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    blocks.add(new Block.Signatures(List.of(signers.getFirst().endorsement()), 1));
    List<Block.Signature> line = signers.stream().skip(1).map(Signer::endorsement).toList();
    if (!line.isEmpty()) {
      blocks.add(new Block.Space(GAP));
      blocks.add(new Block.Signatures(line, 1));
    }
    return document.withBlocks(blocks);
  }

  /** The same document that says in every footer what it is not. */
  static Document marked(Document document, String words) {
    List<Block> blocks = document.blocks().stream().map(block -> block instanceof Block.NewSection(var page)
        ? new Block.NewSection(page.withNotice(joined(page.notice(), words))) : block).toList();
    return new Document(document.title(), document.author(), document.subject(), document.language(),
        document.numerals(), document.page().withNotice(joined(document.page().notice(), words)), blocks,
        document.seal());
  }

  private static String joined(@Nullable String notice, String words) {
    return notice == null ? words : notice + "  ·  " + words;
  }
}
