package org.prongsai.server.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Person;
import org.prongsai.server.notice.Notice;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Sending;
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
  private final Plans plans;
  private final Files files;
  private final Notices notices;
  private final Audience audience;
  private final Agencies agencies;

  Reporting(Progress progress, Plans plans, Files files, Notices notices, Audience audience, Agencies agencies) {
    this.agencies = agencies;
    this.progress = progress;
    this.plans = plans;
    this.files = files;
    this.notices = notices;
    this.audience = audience;
  }

  /** What the files of a report belong to. */
  static String owner(long report) {
    return "followup.report/" + report;
  }

  /**
   * Takes all of them or none. One that compiles takes along what the others have said.
   *
   * @param once number of the form that they came with; null when it bears none
   * @return those that had not been taken before
   */
  @Transactional
  public List<Report> take(Person by, int year, List<Told> told, @Nullable String once) {
    List<Told> fresh = new ArrayList<>();
    List<Report> taken = new ArrayList<>();
    plans.hold(by.author(), told.stream().map(each -> each.piece().activity().id()).toList());
    for (Told each : told) {
      if (once == null || progress.received(by.agency().id(), once, each.piece().activity().id(), each.piece().unit()).isEmpty()) {
        fresh.add(each);
        taken.add(add(by, each.piece(), each.report().compiles() ? gathered(by, each) : each.report(), each.files(),
            new Sending(once, null)));
      }
    }
    if (!fresh.isEmpty()) {
      tellCompilers(by, year, fresh, taken);
    }
    return taken;
  }

  /** Takes the report of the unit that gathers the parts. */
  @Transactional
  public void compile(Person by, int year, Piece piece, Report.Told told, List<StoredFile> added, Sending how) {
    Report report = add(by, piece, told, added, how);
    tellCompilers(by, year, List.of(new Told(piece, told, added)), List.of(report));
  }

  private Report add(Person by, Piece piece, Report.Told told, List<StoredFile> added, Sending how) {
    Report report = progress.report(by.author(), piece.activity().id(), piece.unit(), proved(told, added), how);
    added.forEach(file -> files.give(by.author(), file.id(), owner(report.id())));
    return report;
  }

  private Report.Told gathered(Person by, Told own) {
    Map<Long, String> units = agencies.units(by.agency().id()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    Activity activity = own.piece().activity();
    Report.Told said = own.report();
    List<Report> all = new ArrayList<>(progress.reports(activity));
    all.add(new Report(activity.agency(), 0, activity.id(), 1, own.piece().unit(), null, by.name(), said.notCompiling()));
    return new Gathering(all, units).told(said.day(), said.standing()).answering(said.round());
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
      hearing.addAll(compiling != null && !compiling.equals(each.piece().unit())
          ? audience.ofUnit(by.agency().id(), compiling) : audience.officers(by.agency().id()));
    }
    hearing.remove(by.account());
    Told first = told.getFirst();
    notices.send(new Notice(by.agency().id(), "report.received", "report/" + taken.getFirst().id(),
        Message.of("followup.told.received", whose(first.piece()), String.valueOf(told.size())),
        Message.of("followup.told.received.text", first.piece().activity().name()),
        by.office() + "/" + year + "/follow-up", hearing,
        Map.of("year", year, "unit", whose(first.piece()), "reports", told.size())));
  }

  /** The notice names the unit; of the whole it names the measure. */
  private static String whose(Piece piece) {
    return piece.unit() == null ? piece.activity().name() : piece.unitName();
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
