package org.prongsai.server.paperwork;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.html.HtmlWriter;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.documents.xlsx.XlsxWriter;
import org.prongsai.message.Outcome;
import org.prongsai.server.files.FileKind;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.ShownFiles;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The papers of a year: the list, a new one, one to look at and take along. */
@Controller
class PaperPages {

  private final PaperStore store;
  private final Papers papers;
  private final Drafts drafts;
  private final PaperDesk desk;
  private final Offers offers;
  private final WayStore ways;
  private final PaperShown shown;
  private final Files files;
  private final ShownFiles shownFiles;
  private final VerifyAddress addresses;

  PaperPages(PaperStore store, Papers papers, Drafts drafts, PaperDesk desk, Offers offers, WayStore ways,
      PaperShown shown, Files files, ShownFiles shownFiles, VerifyAddress addresses) {
    this.store = store;
    this.papers = papers;
    this.drafts = drafts;
    this.desk = desk;
    this.offers = offers;
    this.ways = ways;
    this.shown = shown;
    this.files = files;
    this.shownFiles = shownFiles;
    this.addresses = addresses;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/papers")
  @Allowed(Deed.SEE_PAPERS)
  Reply list(Person person, @PathVariable int year) {
    return list(person, year, new Form());
  }

  private Page list(Person person, int year, Form form) {
    boolean writing = person.may(Deed.WRITE_PAPERS);
    return Page.of("paperwork/papers", "form", form, "year", year, "path", person.office() + "/" + year + "/papers",
        "papers", store.ofYear(person.agency().id(), year), "waiting", papers.waitingFor(person), "writing", writing,
        "offers", writing ? offers.of(person, year) : List.<Offer>of());
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers")
  @Allowed(Deed.WRITE_PAPERS)
  Reply begin(Person person, @PathVariable int year, Form form) {
    Offer offer = Offer.ofCode(form.text("kind")).orElseThrow(NotThere::new);
    Outcome<String> begun = papers.draft(person, year, offer.kind(), offer.period());
    return switch (begun) {
      case Outcome.Done<String>(var path) -> Kinds.reports(offer.kind()) ? GoTo.path(path).saying("paperwork.begun")
          : GoTo.path(path + "/edit");
      case Outcome.Refused<String>(var problems) -> {
        problems.forEach(problem -> form.wrong("", problem));
        yield list(person, year, form).refused();
      }
    };
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}")
  @Allowed(Deed.SEE_PAPERS)
  Reply show(Person person, @PathVariable int year, @PathVariable long id) {
    return shown.page(person, find(person, year, id), new Form());
  }

  /** From where only the paper's number is known: registers, notices. */
  @GetMapping("/office/{agency}/papers/{id}")
  @Allowed(Deed.SEE_PAPERS)
  Reply lead(Person person, @PathVariable long id) {
    return store.find(person.agency().id(), id).map(paper -> GoTo.path(Papers.path(person, paper)))
        .orElseThrow(NotThere::new);
  }

  /** Begins a paper that takes the place of a signed one. */
  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/supersede")
  @Allowed(Deed.WRITE_PAPERS)
  Reply supersede(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    Paper old = find(person, year, id);
    if (!PaperMove.SUPERSEDE.isPossible(old.state())) {
      throw new IllegalMove(PaperMove.SUPERSEDE, old.state());
    }
    Map<Part, String> texts = new java.util.EnumMap<>(Part.class);
    store.parts(old.agency(), old.id()).forEach((part, written) -> texts.put(part, written.text()));
    return switch (drafts.begin(person, year, old.make(), texts, old.about(), old.id())) {
      case Outcome.Done<Paper>(var paper) -> GoTo.path(Papers.path(person, paper)).saying("paperwork.begun");
      case Outcome.Refused<Paper>(var problems) -> {
        problems.forEach(problem -> form.wrong("", problem));
        yield shown.page(person, old, form).refused();
      }
    };
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/preview")
  @Allowed(Deed.SEE_PAPERS)
  Reply preview(Person person, @PathVariable int year, @PathVariable long id, HttpServletRequest request) {
    Document document = document(person, find(person, year, id), request);
    byte[] html = HtmlWriter.write(document).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return Download.of("preview.html", "text/html;charset=UTF-8", html).shownInPlace();
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/papers/{id}/file/{format}")
  @Allowed(Deed.SEE_PAPERS)
  Reply file(Person person, @PathVariable int year, @PathVariable long id, @PathVariable String format,
      HttpServletRequest request) {
    Paper paper = find(person, year, id);
    String form = format.toUpperCase(java.util.Locale.ROOT);
    var frozen = ways.frozen(paper.agency(), paper.id()).stream().filter(each -> each.form().equals(form)).findFirst();
    if (frozen.isPresent()) {
      return files.find(paper.agency(), frozen.get().file()).map(shownFiles::original).orElseThrow(NotThere::new);
    }
    Document document = document(person, paper, request);
    String name = name(paper);
    return switch (format) {
      case "pdf" -> Download.of(name + ".pdf", FileKind.PDF.mediaType(), PdfWriter.write(document));
      case "docx" -> Download.of(name + ".docx", FileKind.DOCX.mediaType(), DocxWriter.write(document));
      case "xlsx" -> Download.of(name + ".xlsx", FileKind.XLSX.mediaType(), XlsxWriter.write(document));
      default -> throw new NotThere();
    };
  }

  /** Short enough for every file system, without what they forbid. */
  private static String name(Paper paper) {
    String name = paper.subject().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    return name.isEmpty() ? paper.kind().code() : name.length() > 60 ? name.substring(0, 60).strip() : name;
  }

  private Document document(Person person, Paper paper, HttpServletRequest request) {
    Outcome<Composed> composed = desk.open(person, paper).then(desk::composed);
    if (!(composed instanceof Outcome.Done<Composed>(var done))) {
      throw new NotThere();
    }
    return switch (paper.state()) {
      case ON_PAPER -> Signing.forPen(done.document(), paper, addresses.of(request));
      case SIGNED, SUPERSEDED -> done.document();
      default -> PaperText.marked(done.document(), OfficialText.say("paperwork.text.draft"));
    };
  }

  private Paper find(Person person, int year, long id) {
    return shown.find(person, year, id);
  }
}
