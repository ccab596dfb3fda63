package org.prongsai.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a file.
 *
 * @param pages the text, page by page, sheet by sheet, or all of it as one; cells are parted by tabs. Thai is mended as
 *     far as that is certain
 * @param textLayer false when a reader sees something and a machine reads nothing: a scan, a picture
 * @param pictured numbers of the pages, from 1, that are pictures without text; empty when all or none are
 * @param title as the file itself states it; null when it does not
 * @param published the day of publication that a web page states; null when it does not
 * @param changed the day of the last change, from the file's own properties; null when unknown
 * @param table whether it holds rows and columns, at least a heading and one row
 * @param links of a web page, to whatever
 * @param passwordField whether a web page asks for a password
 */
public record Content(
    Format format, List<String> pages, boolean textLayer, List<Integer> pictured, @Nullable String title,
    @Nullable LocalDate published, @Nullable LocalDate changed, boolean table, List<Link> links, boolean passwordField,
    Set<Fault> faults) {

  public Content {
    pages = List.copyOf(pages);
    pictured = List.copyOf(pictured);
    links = List.copyOf(links);
    faults = Set.copyOf(faults);
  }

  /** A file of which nothing could be read. */
  public static Content unread(Format format, Fault... faults) {
    return new Content(format, List.of(), true, List.of(), null, null, null, false, List.of(), false, Set.of(faults));
  }

  /** Text alone, one page. */
  public static Content text(String text) {
    return new Content(
        Format.TEXT, List.of(text), true, List.of(), null, null, null, false, List.of(), false, Set.of());
  }

  /** Whether the computer can work on its rows and columns. */
  public boolean machineReadable() {
    return format.holdsData() && (table || format == Format.XLS);
  }

  /** All pages one after the other. */
  public String whole() {
    return String.join("\n", pages);
  }

  /** @param label what people read, or what the picture in it is called; empty when there is neither */
  public record Link(String label, String address) {}

  /** What keeps people or machines from reading it. */
  public enum Fault {
    /** Nothing in it at all. */
    EMPTY,
    /** A password is needed to open it. */
    ENCRYPTED,
    /** Cannot be opened. */
    BROKEN,
    /** Carries a program (VBA). */
    MACROS,
    /** Unpacks to far more than it is. */
    BOMB,
    /** Declares a document type or entities, which office files never do. */
    ENTITIES,
    /** Has text that is no language: fonts without the way back to letters. */
    GARBLED,
    /** Longer than what is read of a file; the beginning was read. */
    CUT,
    /** Reading took too long; nothing of it counts. */
    SLOW,
    /** A page that is empty until a browser has run its scripts. */
    SCRIPTED,
    /** Of a format that is not read here. */
    UNREADABLE
  }
}
