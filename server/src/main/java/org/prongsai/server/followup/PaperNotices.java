package org.prongsai.server.followup;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.notice.Notice;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.paperwork.PaperArrived;
import org.prongsai.server.paperwork.PaperCommented;
import org.prongsai.server.paperwork.PaperReturned;
import org.prongsai.server.paperwork.PaperSigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of papers on their way, in the transaction that moves them. */
@Component
class PaperNotices {

  private final Notices notices;
  private final Agencies agencies;
  private final Clock clock;

  PaperNotices(Notices notices, Agencies agencies, Clock clock) {
    this.notices = notices;
    this.agencies = agencies;
    this.clock = clock;
  }

  @EventListener
  void arrived(PaperArrived paper) {
    send(paper.agency(), paper.paper(), paper.fiscalYear(), "paper.arrived", Message.of("followup.paper.arrived", paper.subject()),
        Message.of("followup.paper.from", paper.from()), Set.copyOf(paper.accounts()));
  }

  @EventListener
  void returned(PaperReturned paper) {
    send(paper.agency(), paper.paper(), paper.fiscalYear(), "paper.returned", Message.of("followup.paper.returned", paper.subject()),
        Message.of("followup.told.returned.text", paper.reason()), Set.of(paper.writer()));
  }

  @EventListener
  void signed(PaperSigned paper) {
    send(paper.agency(), paper.paper(), paper.fiscalYear(), "paper.signed", Message.of("followup.paper.signed", paper.subject()),
        Message.of("followup.paper.signed.text"), Set.of(paper.writer()));
  }

  @EventListener
  void commented(PaperCommented paper) {
    notices.send(notice(paper.agency(), paper.paper(), paper.fiscalYear(), "paper.commented",
        Message.of("followup.commented", paper.subject()), Message.of("followup.commented.text", paper.from(), paper.text()),
        paper.accounts(), Map.of()));
  }

  /** A paper may come to the same desk twice: each time counts, so that the key holds the moment. */
  private void send(long agency, long paper, int year, String type, Message title, Message text, Set<Long> accounts) {
    notices.send(notice(agency, paper, year, type, title, text, accounts, Map.of("paper", paper, "year", year)));
  }

  private Notice notice(long agency, long paper, int year, String type, Message title, Message text, Set<Long> accounts,
      Map<String, Object> facts) {
    String office = agencies.find(agency).orElseThrow().slug();
    return new Notice(agency, type, type + "/" + paper + "/" + clock.instant().toEpochMilli(), title, text,
        "/office/" + office + "/" + year + "/papers/" + paper, accounts, facts);
  }
}
