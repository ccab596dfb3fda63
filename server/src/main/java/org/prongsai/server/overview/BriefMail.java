package org.prongsai.server.overview;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Person;
import org.prongsai.server.notice.Notice;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.notice.Parcel;
import org.prongsai.server.web.Frame;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.FiscalYear;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends the executives the brief of the month that is over, on the first weekday morning of the next. */
@Component
class BriefMail {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int FIRST_HOUR = 7;
  private static final Logger LOG = LoggerFactory.getLogger(BriefMail.class);

  private final Agencies agencies;
  private final People people;
  private final Briefs briefs;
  private final Notices notices;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BriefMail(Agencies agencies, People people, Briefs briefs, Notices notices, JdbcClient database,
      TransactionTemplate transaction, Clock clock) {
    this.agencies = agencies;
    this.people = people;
    this.briefs = briefs;
    this.notices = notices;
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
  void sendAll() {
    ZonedDateTime now = clock.instant().atZone(Bangkok.ZONE);
    if (now.getHour() >= FIRST_HOUR && !WEEKEND.contains(now.getDayOfWeek())) {
      agencies.all().forEach(agency -> {
        try {
          transaction.executeWithoutResult(status -> send(agency, now.toLocalDate()));
        } catch (RuntimeException fault) { // one agency's fault is not the others'
          LOG.error("the brief of agency {}", agency.id(), fault);
        }
      });
    }
  }

  void send(Agency agency, LocalDate today) {
    YearMonth month = YearMonth.from(today).minusMonths(1);
    int year = FiscalYear.of(month.atEndOfMonth()).year();
    if (!briefs.work(agency.id(), month, today).isAny() || !claim(agency.id(), month)) {
      return;
    }
    Set<Long> executives = people.answering(agency.id(), BriefMail::isExecutive);
    String path = "/office/" + agency.slug() + "/" + year + "/brief?month=" + month;
    executives.forEach(account -> mail(agency, account, month, today, path));
    notices.send(new Notice(agency.id(), "brief.ready", "brief/" + month, Message.of("overview.brief.ready", BriefWords.month(month)),
        Message.of("overview.brief.ready.text", agency.name()), path,
        executives, Map.of("month", month.toString())));
  }

  private static boolean isExecutive(Member member) {
    return member.roles().stream().anyMatch(Deed.FOLLOW_UP.roles()::contains);
  }

  /** Whoever acts for an executive reads what the executive would. */
  private void mail(Agency agency, long account, YearMonth month, LocalDate today, String path) {
    Language language = notices.preference(agency.id(), account).language();
    List<Member> capacities = people.capacities(agency.id(), account);
    Member self = capacities.getFirst();
    Member executive = capacities.stream().filter(BriefMail::isExecutive).findFirst().orElseThrow();
    Person.Stead stead = executive.account() == account ? null
        : new Person.Stead(executive.account(), executive.name(), executive.position());
    Person reader = new Person(account, self.name(), self.position(), agency, executive.roles(), executive.units(), stead,
        "brief");
    Brief brief = briefs.of(reader, month, today, language);
    byte[] pdf = BriefPaper.pdf(brief, agency, new Ui(language, "auto", "", "", "", Frame.PUBLIC, null, false));
    notices.mail(agency.id(), account, "brief/" + month, Message.of("overview.brief.ready", BriefWords.month(month)),
        Message.of("overview.brief.mail", agency.name(), brief.ask()), path,
        new Parcel.Attachment("brief-" + month + ".pdf", pdf));
  }

  private boolean claim(long agency, YearMonth month) {
    return database.sql("insert into overview.brief_sent (agency, month) values (:agency, :month) on conflict do nothing")
        .param("agency", agency).param("month", month.atDay(1)).update() > 0;
  }
}
