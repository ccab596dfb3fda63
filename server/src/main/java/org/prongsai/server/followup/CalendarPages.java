package org.prongsai.server.followup;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.prongsai.server.notice.CalendarLinks;
import org.prongsai.server.notice.CalendarSource;
import org.prongsai.server.notice.CalendarText;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.planning.Due;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Open;
import org.prongsai.server.web.Reply;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The days of a person's work as a feed for calendars. The link is the key; who leaves the agency takes it out of use. */
@Controller
class CalendarPages {

  private static final int DAYS_AHEAD = 365;

  private final CalendarLinks links;
  private final Agencies agencies;
  private final People people;
  private final FollowUps followUps;
  private final List<CalendarSource> sources;
  private final Notices notices;
  private final Clock clock;

  CalendarPages(CalendarLinks links, Agencies agencies, People people, FollowUps followUps, List<CalendarSource> sources,
      Notices notices, Clock clock) {
    this.links = links;
    this.agencies = agencies;
    this.people = people;
    this.followUps = followUps;
    this.sources = sources;
    this.notices = notices;
    this.clock = clock;
  }

  @GetMapping("/calendar/{secret:[A-Za-z0-9_-]{32}}.ics")
  @Open
  Reply feed(@PathVariable String secret) {
    CalendarLinks.Subscriber whose = links.find(secret).orElseThrow(NotThere::new);
    List<Member> capacities = people.capacities(whose.agency(), whose.account());
    if (capacities.isEmpty()) {
      throw new NotThere();
    }
    Agency agency = agencies.find(whose.agency()).orElseThrow(NotThere::new);
    Language language = notices.preference(whose.agency(), whose.account()).language();
    LocalDate today = Bangkok.day(clock.instant());
    Stream<CalendarText.Day> own = followUps.due(agency.id(), today, DAYS_AHEAD).stream()
        .filter(due -> capacities.stream()
            .anyMatch(member -> isOf(member, agencies.withBelow(agency.id(), member.units()), due)))
        .map(due -> day(agency, due)).distinct();
    Stream<CalendarText.Day> everybody = sources.stream().flatMap(source -> source.days(agency.id(), today).stream());
    List<CalendarText.Day> days = Stream.concat(own, everybody).toList();
    String calendar = CalendarText.of(Message.of("followup.calendar.name", agency.name()).in(language), days, clock.instant());
    return Download.of("prongsai.ics", "text/calendar;charset=UTF-8", calendar.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isOf(Member member, Set<Long> units, Due due) {
    return due.executive() ? Audience.may(member, Deed.FOLLOW_UP)
        : due.unit() != null && units.contains(due.unit());
  }

  private CalendarText.Day day(Agency agency, Due due) {
    String uid = agency.id() + "-" + due.activity() + "-" + due.kind() + "-" + due.unit() + "-" + due.task() + "-"
        + due.due() + "@prongsai";
    String page = due.executive() ? "/follow-up" : "/progress";
    return new CalendarText.Day(uid, due.due(), due.text(), "",
        notices.addressOf("/office/" + agency.slug() + "/" + due.fiscalYear() + page));
  }
}
