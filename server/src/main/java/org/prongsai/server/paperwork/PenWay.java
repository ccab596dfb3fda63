package org.prongsai.server.paperwork;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Person;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The way on paper: printed, signed by pen, scanned back. */
@Service
class PenWay {

  private final PaperStore store;
  private final PaperDesk desk;
  private final WayUp way;
  private final Registers registers;
  private final Signing signing;
  private final DecisionBook book;
  private final Clock clock;

  PenWay(PaperStore store, PaperDesk desk, WayUp way, Registers registers, Signing signing, DecisionBook book,
      Clock clock) {
    this.store = store;
    this.desk = desk;
    this.way = way;
    this.registers = registers;
    this.signing = signing;
    this.book = book;
    this.clock = clock;
  }

  /** Goes the way of paper: what is printed stays as it is until the scan comes back. */
  @Transactional
  Outcome<Paper> print(Person person, Paper paper) {
    PaperMove.PRINT.from(paper.state());
    if (!store.lock(paper)) {
      return WayUp.stale();
    }
    return desk.open(person, paper).then(open -> {
      List<Problem> problems = way.hindrances(person, open);
      if (!problems.isEmpty()) {
        return Outcome.refused(problems);
      }
      return desk.plain(open).then(plain -> {
        Paper printed = Numbering.dated(person, paper, registers, Bangkok.day(now())).sent(Drafts.writer(person), now())
            .going(paper.way().off(PaperState.ON_PAPER));
        if (!store.save(printed)) {
          return WayUp.stale();
        }
        store.keepSnapshot(paper.agency(), paper.id(), YearText.snapshot(open.facts()));
        book.write(person, printed, 0, Decision.Deed.PRINTED, null, null, null, open, now());
        return Outcome.done(printed);
      });
    });
  }

  /** Takes the scan of what was signed by pen as the signed paper. */
  @Transactional
  Outcome<Paper> scanned(Person person, Paper paper, String signatories, String name, InputStream scan) {
    Paper signed = paper.going(paper.way().off(PaperMove.SCAN.from(paper.state()))).signed(now());
    return desk.open(person, paper).then(open -> {
      if (!store.save(signed)) {
        return WayUp.stale();
      }
      Outcome<Paper> kept = signing.keepScan(person, signed, name, scan, now());
      if (kept instanceof Outcome.Refused) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return kept;
      }
      book.write(person, signed, 0, Decision.Deed.SCANNED, signatories, null, null, open, now());
      book.signed(person, signed);
      return kept;
    });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
