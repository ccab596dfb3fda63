package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The living page of all components, each beside the call that makes it; only in the demo. */
@Controller
class DesignPages {

  private static final List<String> SAMPLES = List.of("text", "goal", "tasks", "months", "scale", "status", "buttons",
      "notice", "errors", "field", "textarea", "select", "radios", "checkboxes", "when", "upload", "filters", "table",
      "tabs", "facts", "steps", "history", "conflict", "confirmation", "empty", "more");

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
    if (!demo) {
      throw new NotThere();
    }
    Ui ui = readers.ui(request);
    Map<String, Object> facts = Map.of("ui", ui, "form", sound(ui), "refused", refused());
    return Page.of("web/design/page", "samples", SAMPLES.stream().map(name ->
        new Sample(name, rendering.part("web/design/" + name, facts), source(name))).toList());
  }

  private static Form sound(Ui ui) {
    return new Form().with("title", ui.say("design.measure.E1")).with("budget", "12,500")
        .with("measure", ui.say("design.measure.E1")).with("unit", 2).with("state", "in-progress").with("money", "none")
        .with("rhythm", ui.say("design.field.rhythm.typed"));
  }

  private static Form refused() {
    Form form = new Form();
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
