package org.prongsai.server.followup;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.identity.ActingAppointed;
import org.prongsai.server.notice.Notice;
import org.prongsai.server.notice.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both of an order by which one acts for the other, in the transaction that enters it. */
@Component
class ActingNotices {

  private final Notices notices;
  private final Agencies agencies;
  private final Clock clock;

  ActingNotices(Notices notices, Agencies agencies, Clock clock) {
    this.notices = notices;
    this.agencies = agencies;
    this.clock = clock;
  }

  @EventListener
  void appointed(ActingAppointed order) {
    String office = agencies.find(order.agency()).orElseThrow().slug();
    Message text = Message.of("followup.acting.text", order.first(), order.last(), order.document());
    String key = "acting/" + order.account() + "/" + order.stead() + "/" + clock.instant().toEpochMilli();
    notices.send(new Notice(order.agency(), "acting.appointed", key,
        Message.of("followup.acting.you", order.kind(), order.steadName()), text, "/office/" + office + "/acting",
        Set.of(order.account()), Map.of()));
    notices.send(new Notice(order.agency(), "acting.appointed", key,
        Message.of("followup.acting.for-you", order.name(), order.kind()), text, "/office/" + office,
        Set.of(order.stead()), Map.of()));
  }
}
