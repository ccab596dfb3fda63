package org.prongsai.documents.extract;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Content;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.evidence.Format;

/** The text of packed office files: Word, Excel, PowerPoint and OpenDocument. */
final class OfficeText {

  private static final int LEAST_LETTERS = 20;
  private static final int SHORTEST_DAY = 10;

  private final Map<String, byte[]> parts;
  private final Format format;
  private final Bounds bounds;
  private final Set<Fault> faults = EnumSet.noneOf(Fault.class);

  private OfficeText(Map<String, byte[]> parts, Format format, Bounds bounds) {
    this.parts = parts;
    this.format = format;
    this.bounds = bounds;
  }

  static Content read(byte[] file, Format format, Bounds bounds) throws Faulty, IOException {
    Parts parts = Parts.of(file, bounds);
    OfficeText text = new OfficeText(parts.xml(), format, bounds);
    if (parts.macros()) {
      text.faults.add(Fault.MACROS);
    }
    return text.read(parts.pictures());
  }

  /** An archive that is no office file: only whether it is a bomb. */
  static Content archive(byte[] file, Bounds bounds) throws Faulty, IOException {
    Parts.of(file, bounds);
    return Content.unread(Format.ZIP, Fault.UNREADABLE);
  }

  private Content read(boolean pictures) throws Faulty {
    Sheets sheets = null;
    List<String> pages;
    boolean table = false;
    switch (format) {
      case DOCX -> {
        Flow flow = new Flow(bounds.letters());
        flow.read(need("word/document.xml"));
        pages = flow.pages();
        table = flow.table();
        pages = withMargins(pages);
      }
      case PPTX -> pages = slides();
      case XLSX -> {
        sheets = Sheets.read(parts, bounds);
        pages = sheets.pages();
        table = sheets.table();
      }
      default -> {
        Flow flow = new Flow(bounds.letters());
        flow.read(need("content.xml"));
        pages = flow.pages();
        table = flow.table();
      }
    }
    if (pages.stream().mapToInt(String::length).sum() >= bounds.letters()) {
      faults.add(Fault.CUT);
    }
    List<String> mended = pages.stream().map(Mended::text).toList();
    int letters = mended.stream().mapToInt(Mended::letters).sum();
    if (letters == 0 && !pictures) {
      faults.add(Fault.EMPTY);
    }
    return new Content(format, mended, letters >= LEAST_LETTERS || !pictures, List.of(), property("title"), null,
        day(property("modified"), property("date")), table, List.of(), false, faults);
  }

  private byte[] need(String part) throws Faulty {
    byte[] found = parts.get(part);
    if (found == null) {
      throw new Faulty(Fault.BROKEN);
    }
    return found;
  }

  /** Headers and footers name the agency and the year too; they come last, each once. */
  private List<String> withMargins(List<String> pages) throws Faulty {
    List<String> all = new ArrayList<>(pages);
    StringBuilder margins = new StringBuilder();
    for (String name : parts.keySet().stream().filter(part -> part.matches("word/(?:header|footer|footnotes)\\d*\\.xml"))
        .sorted().toList()) {
      Flow flow = new Flow(bounds.letters());
      flow.read(need(name));
      margins.append(String.join("\n", flow.pages())).append('\n');
    }
    if (!margins.toString().isBlank()) {
      all.add(margins.toString());
    }
    return all;
  }

  private List<String> slides() throws Faulty {
    List<String> slides = new ArrayList<>();
    for (String name : parts.keySet().stream().filter(part -> part.matches("ppt/slides/slide\\d+\\.xml"))
        .sorted(Comparator.comparingInt(OfficeText::number)).toList()) {
      Flow flow = new Flow(bounds.letters());
      flow.read(need(name));
      slides.add(String.join("\n", flow.pages()));
    }
    return slides;
  }

  static int number(String part) {
    return Integer.parseInt(part.replaceAll("\\D+", "0").substring(0, Math.min(9, part.replaceAll("\\D+", "0").length())));
  }

  private @Nullable String property(String name) throws Faulty {
    byte[] properties = parts.getOrDefault("docProps/core.xml", parts.get("meta.xml"));
    return properties == null ? null : Flow.element(properties, name);
  }

  private static @Nullable LocalDate day(@Nullable String... written) {
    for (String each : written) {
      if (each != null && each.length() >= SHORTEST_DAY && each.matches("\\d{4}-[01]\\d-[0-3]\\d.*")) {
        try {
          return LocalDate.parse(each.substring(0, SHORTEST_DAY));
        } catch (java.time.format.DateTimeParseException e) {
          return null;
        }
      }
    }
    return null;
  }
}
