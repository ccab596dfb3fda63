package org.prongsai.server.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.prongsai.message.Message;
import org.prongsai.server.audit.Author;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Person;
import org.prongsai.server.notice.Notice;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.server.web.Overtaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports with their proof, sends parts back, and tells those whom it concerns: each in one transaction. */
@Service
class Reporting {

  /** A report on a piece, ready to be taken. */
  record Told(Piece piece, Report.Told report, List<StoredFile> files) {}

  private final Progress progress;
  private final Files files;
  private final Notices notices;
  private final Audience audience;

  Reporting(Progress progress, Files files, Notices notices, Audience audience) {
    this.progress = progress;
    this.files = files;
    this.notices = notices;
    this.audience = audience;
  }

  /** What the files of a report belong to. */
  static String owner(long report) {
    return "followup.report/" + report;
  }

  /** Takes all of them or none. */
  @Transactional
  public List<Report> take(Person by, int year, List<Told> told) {
    List<Report> taken = new ArrayList<>();
    plans.hold(by.author(), told.stream().map(each -> each.piece().activity().id()).toList());
    for (Told each : told) {
      Activity activity = each.piece().activity();
      Report report = progress.report(by.author(), activity.id(), each.piece().unit(), proved(each.report(), each.files()));
      each.files().forEach(file -> files.give(by.author(), file.id(), owner(report.id())));
      taken.add(report);
    }
    tellCompilers(by, year, told, taken);
    return taken;
  }

  private static Report.Told proved(Report.Told told, List<StoredFile> files) {
    List<String> hashes = Stream.concat(told.files().stream(), files.stream().map(StoredFile::hash)).distinct().toList();
    return told.proved(told.links(), hashes, told.event());
  }

  /** Whoever gathers the parts hears of them once for everything that one person has sent together. */
  private void tellCompilers(Person by, int year, List<Told> told, List<Report> taken) {
    Set<Long> hearing = new TreeSet<>();
    for (Told each : told) {
      Long compiling = each.piece().activity().planned().compilingUnit();
      hearing.addAll(compiling != null && compiling != each.piece().unit()
          ? audience.ofUnit(by.agency().id(), compiling) : audience.officers(by.agency().id()));
    }
    hearing.remove(by.account());
    Told first = told.getFirst();
    notices.send(new Notice(by.agency().id(), "report.received", "report/" + taken.getFirst().id(),
        Message.of("followup.told.received", first.piece().unitName(), String.valueOf(told.size())),
        Message.of("followup.told.received.text", first.piece().activity().name()),
        by.office() + "/" + year + "/follow-up", hearing,
        Map.of("year", year, "unit", first.piece().unitName(), "reports", told.size())));
  }

  /** Corrects a report; empty when somebody else has corrected it meanwhile. */
  @Transactional
  public Optional<Report> amend(Author by, Report before, int version, Report.Told told, List<StoredFile> added) {
    Optional<Report> after = progress.amend(by, before.id(), version, proved(told, added));
    after.ifPresent(report -> added.forEach(file -> files.give(by, file.id(), owner(report.id()))));
    return after;
  }

  /** Takes a file away from a report. */
  @Transactional
  public void removeProof(Author by, Report report, StoredFile file) {
    Report.Told told = report.told();
    List<String> rest = told.files().stream().filter(hash -> !hash.equals(file.hash())).toList();
    if (progress.amend(by, report.id(), report.version(), told.proved(told.links(), rest, told.event())).isEmpty()) {
      throw new Overtaken("report " + report.id() + " was corrected at the same moment");
    }
    files.loosen(by, file.id());
  }

  /** Sends a unit's part back with a reason, which it is told. */
  @Transactional
  public void sendBack(Person by, Share share, String reason) {
    progress.sendBack(by.author(), share.id(), reason);
  }
}
