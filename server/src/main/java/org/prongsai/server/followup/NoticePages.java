package org.prongsai.server.followup;

import java.util.Arrays;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.notice.CalendarLinks;
import org.prongsai.server.notice.Hook;
import org.prongsai.server.notice.Hooks;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.notice.Preference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What a person was told and how they want to be told; where an agency's notices go, and what went. */
@Controller
class NoticePages {

  private static final int SHOWN = 50;

  private final Notices notices;
  private final CalendarLinks links;
  private final Hooks hooks;

  NoticePages(Notices notices, CalendarLinks links, Hooks hooks) {
    this.notices = notices;
    this.links = links;
    this.hooks = hooks;
  }

  @GetMapping("/office/{agency}/notices/mine")
  @Allowed(Deed.SEE_OFFICE)
  Reply mine(Person person, Form form) {
    Preference preference = notices.preference(person.agency().id(), person.account());
    form.with("address", preference.address()).with("pace", preference.pace().code())
        .with("language", preference.language().tag());
    return mine(person, form, 200);
  }

  @PostMapping("/office/{agency}/notices/mine")
  @Allowed(Deed.SEE_OFFICE)
  Reply prefer(Person person, Form form) {
    String address = form.textOrNull("address");
    if (address != null && !Preference.isAddress(address)) {
      form.wrong("address", Problem.of("followup", 2312, Place.NOWHERE, address));
      return mine(person, form, 422);
    }
    Preference.Pace pace = Arrays.stream(Preference.Pace.values())
        .filter(each -> each.code().equals(form.text("pace"))).findFirst().orElse(Preference.Pace.DAILY);
    notices.prefer(person.author(), person.account(),
        new Preference(address, pace, form.text("language").equals("en") ? Language.ENGLISH : Language.THAI));
    return GoTo.path(person.office() + "/notices/mine").saying("followup.notices.saved");
  }

  /** Shows the link once: afterwards only its hash is known here. */
  @PostMapping("/office/{agency}/notices/calendar")
  @Allowed(Deed.SEE_OFFICE)
  Reply renewLink(Person person) {
    String secret = links.renew(person.author(), person.account());
    return GoTo.path(person.office() + "/notices/mine")
        .saying("followup.calendar.made", notices.addressOf("/calendar/" + secret + ".ics"));
  }

  @PostMapping("/office/{agency}/notices/calendar/remove")
  @Allowed(Deed.SEE_OFFICE)
  Reply removeLink(Person person) {
    links.remove(person.author(), person.account());
    return GoTo.path(person.office() + "/notices/mine").saying("followup.calendar.removed");
  }

  @GetMapping("/office/{agency}/notices/settings")
  @Allowed(Deed.MANAGE_NOTICES)
  Reply settings(Person person, Form form) {
    hooks.find(person.agency().id()).ifPresent(hook -> {
      form.with("url", hook.url());
      if (hook.active()) {
        form.with("active", "yes");
      }
    });
    return settings(person, form.with("was", standing(person)), 200);
  }

  @PostMapping("/office/{agency}/notices/settings")
  @Allowed(Deed.MANAGE_NOTICES)
  Reply set(Person person, Form form) {
    String standing = standing(person);
    if (!form.text("was").equals(standing)) {
      form.wrong("url", Problem.of("followup", 2318, Place.NOWHERE,
          hooks.find(person.agency().id()).map(Hook::url).orElse("")));
      return settings(person, form.with("was", standing), 409);
    }
    return switch (hooks.set(person.author(), form.text("url"), form.has("active"), form.has("renew"))) {
      case Outcome.Done<Hook> done -> GoTo.path(person.office() + "/notices/settings").saying("followup.notices.saved");
      case Outcome.Refused<Hook>(var problems) -> {
        problems.forEach(problem -> form.wrong("url", problem));
        yield settings(person, form, 422);
      }
    };
  }

  /** What stands now, so that nobody overwrites what somebody else has set meanwhile. */
  private String standing(Person person) {
    return hooks.find(person.agency().id()).map(hook -> hook.url() + " " + hook.active()).orElse("");
  }

  private Page mine(Person person, Form form, int status) {
    return Page.of("followup/notices", "notes", notices.latest(person.agency().id(), person.account(), SHOWN), "form", form,
        "mail", notices.mailIsOn(), "linked", links.exists(person.agency().id(), person.account()),
        "path", person.office() + "/notices", "manages", person.may(Deed.MANAGE_NOTICES)).withStatus(status);
  }

  private Page settings(Person person, Form form, int status) {
    return Page.of("followup/notice-settings", "form", form, "webhooks", notices.webhooksAreOn(),
        "secret", hooks.find(person.agency().id()).map(Hook::receiverSecret).orElse(""),
        "log", notices.log(person.agency().id(), SHOWN), "path", person.office() + "/notices").withStatus(status);
  }
}
