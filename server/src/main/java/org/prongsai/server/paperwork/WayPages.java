package org.prongsai.server.paperwork;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is done with a paper on its way. */
@Controller
class WayPages {

  private static final int CONFLICT = 409;
  private static final int MOST_STATIONS = 6;

  private final WayUp way;
  private final PenWay pen;
  private final PaperDesk desk;
  private final PaperShown shown;
  private final People people;
  private final VerifyAddress addresses;

  WayPages(WayUp way, PenWay pen, PaperDesk desk, PaperShown shown, People people, VerifyAddress addresses) {
    this.way = way;
    this.pen = pen;
    this.desk = desk;
    this.shown = shown;
    this.people = people;
    this.addresses = addresses;
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/send")
  @Allowed(Deed.WRITE_PAPERS)
  Reply send(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    return step(person, year, id, form, "paperwork.sent", paper -> way.send(person, paper));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/endorse")
  @Allowed(Deed.DECIDE_PAPERS)
  Reply endorse(Person person, @PathVariable int year, @PathVariable long id, Form form, HttpServletRequest request) {
    String words = form.text("words");
    if (form.text("opinion").equals("other") && words.isEmpty()) {
      form.wrong("words", Problem.of("paperwork", 1608, Place.NOWHERE));
    }
    String said = form.text("opinion").equals("other") ? words
        : (OfficialText.say("paperwork.text.opinion." + (form.text("opinion").equals("acknowledge") ? "acknowledge" : "approve"))
            + " " + words).strip();
    return step(person, year, id, form, "paperwork.endorsed",
        paper -> way.endorse(person, paper, said, form.text("typed"), addresses.of(request)));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/return")
  @Allowed(Deed.DECIDE_PAPERS)
  Reply giveBack(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    String reason = form.text("reason");
    if (reason.isEmpty()) {
      form.wrong("reason", Problem.of("paperwork", 1609, Place.NOWHERE));
    }
    Long row = form.id("row");
    return step(person, year, id, form, "paperwork.returned",
        paper -> way.giveBack(person, paper, reason, row == null ? null : row.intValue()));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/recall")
  @Allowed(Deed.WRITE_PAPERS)
  Reply recall(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    return leave(person, year, id, form, PaperMove.RECALL, "paperwork.recalled");
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/withdraw")
  @Allowed(Deed.WRITE_PAPERS)
  Reply withdraw(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    return leave(person, year, id, form, PaperMove.WITHDRAW, "paperwork.withdrawn");
  }

  private Reply leave(Person person, int year, long id, Form form, PaperMove move, String said) {
    String reason = form.text("why");
    if (reason.isEmpty()) {
      form.wrong("why", Problem.of("paperwork", 1609, Place.NOWHERE));
    }
    return step(person, year, id, form, said, paper -> way.leave(person, paper, move, reason));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/reopen")
  @Allowed(Deed.WRITE_PAPERS)
  Reply reopen(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    return step(person, year, id, form, "paperwork.reopened", paper -> way.leave(person, paper, PaperMove.REOPEN, ""));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/print")
  @Allowed(Deed.WRITE_PAPERS)
  Reply print(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    return step(person, year, id, form, "paperwork.printed", paper -> pen.print(person, paper));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/scan")
  @Allowed(Deed.WRITE_PAPERS)
  Reply scan(Person person, @PathVariable int year, @PathVariable long id, Form form,
      @RequestParam(name = "scan", required = false) MultipartFile scan) {
    if (scan == null || scan.isEmpty()) {
      form.wrong("scan", Problem.of("paperwork", 1610, Place.NOWHERE));
    }
    if (form.lines("signatories").isEmpty()) {
      form.wrong("signatories", Problem.of("paperwork", 1611, Place.NOWHERE));
    }
    return step(person, year, id, form, "paperwork.scanned", paper -> {
      try (var content = scan.getInputStream()) {
        return pen.scanned(person, paper, String.join("\n", form.lines("signatories")),
            String.valueOf(scan.getOriginalFilename()), content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/comment")
  @Allowed(Deed.COMMENT)
  Reply comment(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    Paper paper = shown.find(person, year, id);
    if (form.text("comment").isEmpty()) {
      form.wrong("comment", Problem.of("paperwork", 1612, Place.NOWHERE));
      return shown.page(person, paper, form).refused();
    }
    way.comment(person, paper, form.text("comment"));
    return GoTo.path(Papers.path(person, paper)).saying("paperwork.commented");
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/route")
  @Allowed(Deed.WRITE_PAPERS)
  Reply route(Person person, @PathVariable int year, @PathVariable long id, Language language) {
    Paper paper = shown.find(person, year, id);
    Form form = new Form().with("version", paper.version());
    List<WayStore.Stop> stops = desk.planned(paper);
    for (int i = 0; i < stops.size() && i < MOST_STATIONS; i++) {
      form.with("station" + (i + 1), stops.get(i).station().code());
    }
    return routePage(person, paper, form, language);
  }

  private Page routePage(Person person, Paper paper, Form form, Language language) {
    List<Choice> choices = new ArrayList<>();
    for (Role role : List.of(Role.HEAD, Role.CLERK, Role.MAYOR)) {
      choices.add(Choice.of(role.code(), role.label().in(language)));
    }
    for (Member member : people.members(person.agency().id())) {
      if (Collections.disjoint(member.roles(), Deed.DECIDE_PAPERS.roles())) {
        continue;
      }
      String position = member.position().isBlank() ? "" : " · " + member.position();
      choices.add(Choice.of("#" + member.account(), member.name() + position));
    }
    return Page.of("paperwork/route", "form", form, "paper", paper, "path", Papers.path(person, paper), "choices", choices,
        "places", MOST_STATIONS);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/route")
  @Allowed(Deed.WRITE_PAPERS)
  Reply reroute(Person person, @PathVariable int year, @PathVariable long id, Form form, Language language) {
    Paper paper = shown.find(person, year, id);
    List<String> route = new ArrayList<>();
    for (int i = 1; i <= MOST_STATIONS; i++) {
      Station.parse(form.text("station" + i)).map(Station::code).ifPresent(route::add);
    }
    if (route.isEmpty()) {
      form.wrong("station1", Problem.of("paperwork", 1603, Place.NOWHERE));
    }
    if (!form.isSound()) {
      return routePage(person, paper, form, language).refused();
    }
    if (!isCurrent(form, paper) || !way.reroute(person, paper, route, form.has("usual", "yes"))) {
      form.wrong("", Problem.of("paperwork", 1601, Place.NOWHERE));
      return routePage(person, paper, form, language).withStatus(CONFLICT);
    }
    return GoTo.path(Papers.path(person, paper)).saying("paperwork.rerouted");
  }

  private Reply step(Person person, int year, long id, Form form, String said, Function<Paper, Outcome<Paper>> move) {
    Paper paper = shown.find(person, year, id);
    if (!form.isSound()) {
      return shown.page(person, paper, form).refused();
    }
    Outcome<Paper> done = isCurrent(form, paper) ? move.apply(paper)
        : Outcome.refused(Problem.of("paperwork", 1601, Place.NOWHERE));
    return switch (done) {
      case Outcome.Done<Paper>(var moved) -> GoTo.path(Papers.path(person, moved)).saying(said);
      case Outcome.Refused<Paper>(var problems) -> {
        problems.forEach(problem -> form.wrong(problem.number() == 1606 ? "typed" : "", problem));
        boolean stale = problems.stream().anyMatch(problem -> problem.number() == 1601);
        Paper now = shown.find(person, year, id);
        form.with("version", now.version());
        yield shown.page(person, now, form).withStatus(stale ? CONFLICT : 422);
      }
    };
  }

  private static boolean isCurrent(Form form, Paper paper) {
    Long version = form.id("version");
    return version != null && version == paper.version();
  }
}
