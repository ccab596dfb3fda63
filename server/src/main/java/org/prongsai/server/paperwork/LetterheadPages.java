package org.prongsai.server.paperwork;

import java.io.IOException;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.files.ShownFiles;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where an office brings its emblem. */
@Controller
class LetterheadPages {

  private final Letterheads letterheads;
  private final ShownFiles shownFiles;

  LetterheadPages(Letterheads letterheads, ShownFiles shownFiles) {
    this.letterheads = letterheads;
    this.shownFiles = shownFiles;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/papers/letterhead")
  @Allowed(Deed.WRITE_PAPERS)
  Reply show(Person person, @PathVariable int year) {
    return page(person, year, new Form());
  }

  private Page page(Person person, int year, Form form) {
    return Page.of("paperwork/letterhead", "form", form, "path", path(person, year),
        "given", letterheads.file(person.agency().id()).isPresent());
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/papers/letterhead/image")
  @Allowed(Deed.WRITE_PAPERS)
  Reply image(Person person, @PathVariable int year) {
    return letterheads.file(person.agency().id()).map(shownFiles::shown).orElseThrow(NotThere::new);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/letterhead")
  @Allowed(Deed.WRITE_PAPERS)
  Reply bring(Person person, @PathVariable int year, Form form,
      @RequestParam(name = "emblem", required = false) MultipartFile emblem) throws IOException {
    if (emblem == null || emblem.isEmpty()) {
      form.wrong("emblem", Problem.of("paperwork", 1621, Place.NOWHERE));
      return page(person, year, form).refused();
    }
    try (var image = emblem.getInputStream()) {
      return switch (letterheads.bring(person, String.valueOf(emblem.getOriginalFilename()), image)) {
        case Outcome.Done<StoredFile>(var file) ->
            GoTo.path(path(person, year)).saying("paperwork.letterhead.kept");
        case Outcome.Refused<StoredFile>(var problems) -> {
          problems.forEach(problem -> form.wrong("emblem", problem));
          yield page(person, year, form).refused();
        }
      };
    }
  }

  private static String path(Person person, int year) {
    return person.office() + "/" + year + "/papers/letterhead";
  }
}
