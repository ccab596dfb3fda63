package org.prongsai.server.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.layout.Layouts;
import org.prongsai.documents.model.Numerals;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.thai.ThaiDates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where people write the parts of a paper that are theirs. */
@Controller
class EditPages {

  private static final int CONFLICT = 409;

  private final PaperShown shown;
  private final PaperDesk desk;
  private final Drafts drafts;
  private final Registers registers;

  EditPages(PaperShown shown, PaperDesk desk, Drafts drafts, Registers registers) {
    this.shown = shown;
    this.desk = desk;
    this.drafts = drafts;
    this.registers = registers;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/edit")
  @Allowed(Deed.WRITE_PAPERS)
  Reply edit(Person person, @PathVariable int year, @PathVariable long id) {
    Paper paper = editable(person, year, id);
    Parts parts = parts(person, paper);
    Form form = new Form().with("version", paper.version()).with("layout", paper.make().layout())
        .with("numerals", paper.make().numerals().name())
        .with("dated", paper.dated() == null ? null : ThaiDates.official(paper.dated()))
        .with("register", paper.numbering().register()).with("number", "");
    if (paper.cover()) {
      form.with("cover", "yes");
    }
    Part.of(paper.kind(), true).forEach(part -> form.with(part.code(), parts.text(part)));
    return page(person, paper, form, parts, List.of(), List.of());
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/edit")
  @Allowed(Deed.WRITE_PAPERS)
  Reply save(Person person, @PathVariable int year, @PathVariable long id, Form form,
      Language language) {
    Paper paper = editable(person, year, id);
    Parts parts = parts(person, paper);
    Map<Part, String> texts = new EnumMap<>(Part.class);
    for (Part part : Part.of(paper.kind(), true)) {
      if (form.has(part.code())) {
        texts.put(part, form.has("again-" + part.code()) ? parts.automatic(part) : form.text(part.code()));
      }
    }
    LocalDate dated = day(form, "dated");
    for (Part part : List.of(Part.DAY, Part.EFFECTIVE)) {
      if (texts.containsKey(part)) {
        day(form, part.code());
      }
    }
    Long register = form.id("register");
    if (register != null && registers.find(person.agency().id(), register).isEmpty()) {
      form.wrong("register", Problem.of("web", 1001, Place.NOWHERE, Message.of("paperwork.register")));
    }
    if (!form.isSound()) {
      return page(person, paper, form, parts, List.of(), List.of()).refused();
    }
    Long version = form.id("version");
    if (version == null || version != paper.version()) {
      List<Clash> clashes = clashes(parts, texts);
      List<Difference> makes = makes(form, paper, dated, language);
      if (!clashes.isEmpty() || !makes.isEmpty()) {
        form.with("version", paper.version());
        return page(person, paper, form, parts, clashes, makes).withStatus(CONFLICT);
      }
    }
    var make = new Paper.Make(paper.kind(), paper.make().period(),
        Layouts.names().contains(form.text("layout")) ? form.text("layout") : paper.make().layout(),
        form.text("numerals").equals(Numerals.ARABIC.name()) ? Numerals.ARABIC : Numerals.THAI, form.has("cover", "yes"));
    return switch (drafts.edit(person, paper,
        new Drafts.Edited(make, texts, dated, register, form.text("number")))) {
      case Outcome.Done<Paper>(var saved) -> GoTo.path(Papers.path(person, saved)).saying("paperwork.saved");
      case Outcome.Refused<Paper>(var problems) -> {
        problems.forEach(problem -> form.wrong("", problem));
        yield page(person, paper, form, parts, List.of(), List.of()).refused();
      }
    };
  }

  /** Somebody saved meanwhile: both texts are shown, and what is chosen is saved with the next press. */
  private static List<Clash> clashes(Parts parts, Map<Part, String> typed) {
    List<Clash> clashes = new ArrayList<>();
    typed.forEach((part, mine) -> {
      if (!mine.equals(parts.text(part))) {
        clashes.add(new Clash(part, mine, parts.text(part)));
      }
    });
    return clashes;
  }

  /** The same for what is chosen beside the texts. */
  private List<Difference> makes(Form form, Paper paper, @Nullable LocalDate dated, Language language) {
    List<Difference> makes = new ArrayList<>();
    if (!Objects.equals(dated, paper.dated())) {
      makes.add(difference("dated", "paperwork.dated", form.text("dated"),
          paper.dated() == null ? "" : ThaiDates.official(paper.dated()), language));
    }
    if (!Objects.equals(form.id("register"), paper.numbering().register())) {
      makes.add(difference("register", "paperwork.register", named(paper, form.id("register")),
          named(paper, paper.numbering().register()), language));
    }
    if (!form.text("layout").equals(paper.make().layout())) {
      makes.add(difference("layout", "paperwork.layout", form.text("layout"), paper.make().layout(), language));
    }
    if (!form.text("numerals").equals(paper.make().numerals().name())) {
      makes.add(difference("numerals", "paperwork.numerals", form.text("numerals"),
          Message.of("paperwork.numerals." + paper.make().numerals().name().toLowerCase(Locale.ROOT)).in(language), language));
    }
    return makes;
  }

  private String named(Paper paper, @Nullable Long register) {
    return register == null ? "" : registers.find(paper.agency(), register).map(Register::name).orElse("");
  }

  private static Difference difference(String field, String label, String mine, String theirs, Language language) {
    return new Difference(field, Message.of(label).in(language), mine, theirs);
  }

  /** A part that two people wrote at once. */
  record Clash(Part part, String mine, String theirs) {}

  private Page page(Person person, Paper paper, Form form, Parts parts, List<Clash> clashes, List<Difference> makes) {
    Register.Series series = Register.Series.of(paper.kind(), paper.cover());
    List<Register> known = registers.of(person.agency().id()).stream()
        .filter(register -> register.series() == series).toList();
    return Page.of("paperwork/edit", "form", form, "paper", paper, "path", Papers.path(person, paper), "parts", parts,
        "clashes", clashes, "makes", makes, "registers", known, "reserved", reserved(person, paper, known),
        "reports", Kinds.reports(paper.kind()));
  }

  private List<Choice> reserved(Person person, Paper paper, List<Register> known) {
    List<Choice> choices = new ArrayList<>();
    for (Register register : known) {
      for (int year : registers.years(person.agency().id(), register.id())) {
        registers.numbers(person.agency().id(), register.id(), year).stream()
            .filter(number -> number.isFreeFor(paper.id()))
            .forEach(number -> choices.add(Choice.of(
                number.year() + "-" + number.running(), register.text(number) + " · " + number.purpose())));
      }
    }
    return choices;
  }

  private Parts parts(Person person, Paper paper) {
    return switch (desk.open(person, paper.made(new Paper.Make(paper.kind(), paper.make().period(),
        paper.make().layout(), paper.make().numerals(), paper.kind() != org.prongsai.documents.kind.ReportKind.MEMO)))) {
      case Outcome.Done<PaperDesk.Open>(var open) -> open.parts();
      case Outcome.Refused<PaperDesk.Open> unknown -> throw new NotThere();
    };
  }

  private static @Nullable LocalDate day(Form form, String field) {
    String text = form.text(field);
    LocalDate day = text.isEmpty() ? null : WrittenFacts.day(text).orElse(null);
    if (day == null && !text.isEmpty()) {
      form.wrong(field, Problem.of("paperwork", 1613, Place.NOWHERE, text));
    }
    return day;
  }

  private Paper editable(Person person, int year, long id) {
    Paper paper = shown.find(person, year, id);
    if (!paper.state().isWithWriter() || paper.way().returnedRow() != null) {
      throw new NotThere();
    }
    return paper;
  }
}
