package org.prongsai.server.year;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.Scorecard;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings scores in: as a file, pasted, typed, or by reconciling a contradiction. */
@Controller
class EntryPages {

  private static final String ADDRESS = "/office/{agency}/{resultYear:25\\d\\d}/results";

  private final Results results;
  private final ScoresFile files;
  private final EntryForms forms;
  private final CriteriaLibrary library;

  EntryPages(Results results, ScoresFile files, EntryForms forms, CriteriaLibrary library) {
    this.results = results;
    this.files = files;
    this.forms = forms;
    this.library = library;
  }

  @GetMapping(ADDRESS + "/enter")
  @Allowed(Deed.ENTER_RESULTS)
  Reply enter(Person person, @PathVariable("resultYear") int year) {
    return forms.empty(person, year, new Form());
  }

  @PostMapping(ADDRESS + "/upload")
  @Allowed(Deed.ENTER_RESULTS)
  Reply upload(Person person, @PathVariable("resultYear") int year, Form form, @RequestParam("file") MultipartFile file, Ui ui)
      throws IOException {
    if (file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty()) {
      form.required("file", Message.of("year.bring.file"));
      return forms.bring(person, year, form, List.of()).refused();
    }
    String name = fileName(file);
    byte[] content = file.getBytes();
    return taken(person, year, form, "file", fitting(form, year, criteria -> files.read(name, content, criteria, year)), ui);
  }

  @PostMapping(ADDRESS + "/paste")
  @Allowed(Deed.ENTER_RESULTS)
  Reply paste(Person person, @PathVariable("resultYear") int year, Form form, Ui ui) {
    String text = form.required("scores", Message.of("year.bring.scores"));
    return form.isSound()
        ? taken(person, year, form, "scores", fitting(form, year, criteria -> files.pasted(text, criteria)), ui)
        : forms.bring(person, year, form, List.of()).refused();
  }

  @GetMapping(ADDRESS + "/type")
  @Allowed(Deed.ENTER_RESULTS)
  Reply type(Person person, @PathVariable("resultYear") int year, Form form, Ui ui) {
    return forms.type(person, year, form, ui);
  }

  @PostMapping(ADDRESS + "/type")
  @Allowed(Deed.ENTER_RESULTS)
  Reply typed(Person person, @PathVariable("resultYear") int year, Form form, Ui ui) {
    Criteria criteria = forms.criteria(form, year);
    Scorecard blank = forms.blank(criteria);
    Map<String, String> texts = new TreeMap<>(TypedScores.texts(form, blank));
    keepTheirs(person, year, form, texts);
    List<KnownScore> known = TypedScores.read(texts, criteria, blank, form);
    if (form.isSound() && known.isEmpty()) {
      form.wrong("", Problem.of("year", 1311, Place.NOWHERE));
    }
    if (!form.isSound()) {
      return forms.type(person, year, form, ui).refused();
    }
    Map<String, List<Integer>> missing = results.version(person.agency().id(), year, version(form))
        .map(Entered::missing).orElse(Map.of());
    return stand(person, year, form, new NewScores(criteria.id(), known, missing, Source.of(Source.Kind.TYPED)), ui);
  }

  @PostMapping(ADDRESS + "/repair")
  @Allowed(Deed.ENTER_RESULTS)
  Reply repair(Person person, @PathVariable("resultYear") int year, Form form, Ui ui) {
    Result result = results.of(person.agency().id(), year).orElseThrow(NotThere::new);
    GoTo there = GoTo.path(ResultPages.path(person, year));
    Repairs.Offer offer = Repairs.find(result, form.text("figure"), form.text("given")).orElse(null);
    if (offer == null) {
      return there.saying("year.repair.gone");
    }
    NewScores repaired = Repairs.apply(result.entered(), offer);
    return switch (results.record(person.author(), year, repaired, result.entered().version())) {
      case Recording.Taken taken -> there.saying(
          offer.value() == null ? "year.repair.aside" : "year.repair.done",
          EntryForms.label(offer.figure(), result.criteria(), ui), offer.given().toPlainString(),
          String.valueOf(offer.value()));
      case Recording.Overtaken overtaken -> there.saying("year.repair.gone");
    };
  }

  /**
   * Reads scores by the criteria of the form. Where nobody chose any and the year's own do not hold the figures, because
   * they are not published in full yet, the latest earlier ones that hold them all are taken; the page then says so.
   */
  private Outcome<NewScores> fitting(Form form, int year, Function<Criteria, Outcome<NewScores>> reading) {
    Criteria asked = forms.criteria(form, year);
    Outcome<NewScores> read = reading.apply(asked);
    if (read instanceof Outcome.Done || !asked.id().equals(library.usual(year).id())) {
      return read;
    }
    return library.before(asked).stream().map(reading).filter(each -> each instanceof Outcome.Done).findFirst()
        .orElse(read);
  }

  private Reply taken(Person person, int year, Form form, String field, Outcome<NewScores> read, Ui ui) {
    return switch (read) {
      case Outcome.Done<NewScores>(var scores) -> stand(person, year, form, scores, ui);
      case Outcome.Refused<NewScores>(var problems) -> {
        form.wrong(field, Problem.of("year", 1310, Place.NOWHERE, problems.size()));
        yield forms.bring(person, year, form, problems).refused();
      }
    };
  }

  private Reply stand(Person person, int year, Form form, NewScores scores, Ui ui) {
    return switch (results.record(person.author(), year, scores, version(form))) {
      case Recording.Taken taken -> GoTo.path(ResultPages.path(person, year))
          .saying(scores.criteria().equals(library.usual(year).id()) ? "year.taken" : "year.taken.by",
              scores.scores().size(), FigureWords.criteria(scores.criteria()));
      case Recording.Overtaken(Entered theirs) -> overtaken(person, year, form, scores, theirs, ui);
    };
  }

  private Reply overtaken(Person person, int year, Form form, NewScores mine, Entered theirs, Ui ui) {
    if (!mine.criteria().equals(theirs.criteria())) {
      form.with("scores", TypedScores.csv(mine.scores())).with(EntryForms.VERSION, theirs.version());
      form.wrong("scores", Problem.of("year", 1312, Place.NOWHERE, theirs.by(),
          FigureWords.criteria(theirs.criteria())));
      return forms.bring(person, year, form, List.of()).withStatus(409);
    }
    Map<String, String> base = results.version(person.agency().id(), year, version(form))
        .map(entered -> ScoreChanges.texts(entered.scores())).orElse(Map.of());
    Map<String, String> my = ScoreChanges.texts(ScoreChanges.dated(mine.scores(), List.of(), 0));
    ScoreMerge merge = ScoreMerge.of(base, my, ScoreChanges.texts(theirs.scores()));
    if (merge.conflicts().isEmpty()) {
      Criteria criteria = library.of(theirs.criteria());
      List<KnownScore> both = TypedScores.read(merge.merged(), criteria, forms.blank(criteria), new Form());
      NewScores merged = new NewScores(mine.criteria(), both, mine.missing(), mine.source());
      if (results.record(person.author(), year, merged, theirs.version()) instanceof Recording.Taken) {
        return GoTo.path(ResultPages.path(person, year)).saying("year.merged", theirs.by());
      }
    }
    return forms.choose(person, year, theirs, merge, ui);
  }

  /** Where somebody chose what another had saved meanwhile. */
  private void keepTheirs(Person person, int year, Form form, Map<String, String> texts) {
    form.names().stream().filter(name -> name.endsWith(".keep") && form.has(name, "theirs")).forEach(name -> {
      String figure = name.substring(0, name.length() - ".keep".length());
      String theirs = results.version(person.agency().id(), year, version(form))
          .map(entered -> ScoreChanges.texts(entered.scores()).get(figure)).orElse(null);
      if (theirs == null) {
        texts.remove(figure);
      } else {
        texts.put(figure, theirs);
      }
    });
  }

  private static int version(Form form) {
    Long version = form.id(EntryForms.VERSION);
    return version == null ? 0 : Math.toIntExact(Math.min(version, Integer.MAX_VALUE));
  }

  /** Some browsers send the whole path. */
  private static String fileName(MultipartFile file) {
    String name = String.valueOf(file.getOriginalFilename());
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
