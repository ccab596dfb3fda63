package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The living page of all components, each beside the call that makes it, and three whole screens; only in the demo. */
@Controller
class DesignPages {

  private static final List<String> SAMPLES = List.of("text", "goal", "next", "tasks", "counts", "months", "scale",
      "status", "buttons", "notice", "errors", "field", "textarea", "select", "radios", "checkboxes", "when", "upload",
      "filters", "table", "lanes", "tabs", "facts", "steps", "history", "conflict", "confirmation", "empty", "more",
      "welcome");
  private static final List<Icon> WAYS = List.of(Icon.HOUSE, Icon.BAR_CHART_LINE, Icon.SEARCH, Icon.LIST_CHECK,
      Icon.INBOXES, Icon.FILE_EARMARK_TEXT, Icon.PEN, Icon.PEOPLE);

  private final Rendering rendering;
  private final Readers readers;
  private final boolean demo;

  DesignPages(Rendering rendering, Readers readers, @Value("${prongsai.demo:false}") boolean demo) {
    this.rendering = rendering;
    this.readers = readers;
    this.demo = demo;
  }

  @GetMapping("/design")
  @Open
  Reply design(HttpServletRequest request) {
    demoOnly();
    Ui ui = readers.ui(request);
    Map<String, Object> facts = Map.of("ui", ui, "form", sound(ui), "refused", refused(ui));
    return Page.of("web/design/page", "samples", SAMPLES.stream().map(name ->
        new Sample(name, rendering.part("web/design/" + name, facts), source(name))).toList());
  }

  @GetMapping("/design/home")
  @Open
  Reply home(HttpServletRequest request) {
    return Page.of("web/design/home", "office", office(request, 0));
  }

  @GetMapping("/design/measures")
  @Open
  Reply measures(HttpServletRequest request) {
    return Page.of("web/design/measures", "office", office(request, 3), "form", new Form());
  }

  @GetMapping("/design/edit")
  @Open
  Reply edit(HttpServletRequest request) {
    Ui office = office(request, 3);
    return Page.of("web/design/edit", "office", office, "refused", refused(office));
  }

  private void demoOnly() {
    if (!demo) {
      throw new NotThere();
    }
  }

  /** The reader in the frame of an invented office. */
  private Ui office(HttpServletRequest request, int current) {
    demoOnly();
    Ui ui = readers.ui(request);
    List<Frame.Entry> ways = IntStream.range(0, WAYS.size()).mapToObj(i -> new Frame.Entry(
        Message.of("design.way." + WAYS.get(i).symbol()), i < 3 ? "/design/home" : "/design/measures",
        WAYS.get(i).symbol(), i == current, i == 0 ? 5 : i == 4 ? 2 : 0)).toList();
    List<Tab> years = IntStream.of(2569, 2568).mapToObj(year ->
        new Tab(ui.say("design.year", Integer.toString(year)), "/design/home", year == 2569)).toList();
    Frame frame = new Frame(ui.say("design.agency"), "/design/home", ui.say("design.person"), ui.say("design.agency"),
        ways, years, true);
    return new Ui(ui.language(), ui.theme(), ui.path(), ui.csrfField(), ui.csrfToken(), frame, ui.said(), ui.demo());
  }

  private static Form sound(Ui ui) {
    return new Form().with("title", ui.say("design.measure.E1")).with("budget", "12,500")
        .with("measure", ui.say("design.measure.E1")).with("unit", 2).with("state", "in-progress").with("money", "none")
        .with("rhythm", ui.say("design.field.rhythm.typed"));
  }

  private static Form refused(Ui ui) {
    Form form = new Form().with("measure", ui.say("design.measure.E1")).with("budget", "12,500")
        .with("state", "in-progress").with("rhythm", ui.say("design.field.rhythm.typed"));
    form.required("subject", Message.of("design.field.subject"));
    form.required("deadline", Message.of("design.field.deadline"));
    form.wrong("units", Problem.of("web", 1001, Place.NOWHERE, Message.of("design.field.units")));
    return form;
  }

  private static String source(String name) {
    try (var in = DesignPages.class.getResourceAsStream("design/" + name + ".jte")) {
      if (in == null) {
        throw new IllegalStateException("no sample " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("@import") && !line.startsWith("@param")).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
