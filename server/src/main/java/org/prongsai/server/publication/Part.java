package org.prongsai.server.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;

/** A piece of a section. Texts are an agency's own, labels are ours and in both languages. */
public sealed interface Part {

  /** Paragraphs. */
  record Lines(List<String> lines) implements Part {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  record Facts(List<Fact> facts) implements Part {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record Fact(LocalText label, String value) {}

  /**
   * A table; as data it is CSV under the column names.
   *
   * @param id within the page, of Latin letters, digits and hyphens: names its file
   */
  record Rows(String id, LocalText title, List<Column> columns, List<List<Cell>> rows) implements Part {
    public Rows {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * @param id the column's name for programs
   * @param numeric whether its cells stand to the right
   */
  record Column(String id, LocalText name, boolean numeric) {}

  /**
   * @param text as people read it; several lines are parted by a line end
   * @param data as programs read it: ISO days, plain numbers; null when that is the text itself
   */
  record Cell(String text, @Nullable String data) {

    public static Cell of(String text) {
      return new Cell(text, null);
    }

    public String plain() {
      return data == null ? text : data;
    }
  }

  /**
   * Somebody or something with a picture, such as an executive.
   *
   * @param group the heading of those that belong together, as in ฝ่ายการเมือง; null for none
   */
  record Card(@Nullable LocalText group, String title, Facts facts, @Nullable Attached picture) implements Part {}

  /** An organisation's parts, each under the one above it. */
  record Tree(List<Branch> branches) implements Part {
    public Tree {
      branches = List.copyOf(branches);
    }
  }

  record Branch(String name, List<Branch> below) {
    public Branch {
      below = List.copyOf(below);
    }
  }

  /**
   * A file of the page.
   *
   * @param hash SHA-256 of its content, in hexadecimal
   * @param title what it is, for people
   * @param name of the file, with its ending
   * @param size in bytes
   */
  record Attached(String hash, String title, String name, String mediaType, long size) implements Part {}

  /** @param how to find it there; null when the address says all */
  record Address(String title, String url, @Nullable String how) implements Part {}
}
