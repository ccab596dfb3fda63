package org.prongsai.server.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;
import org.prongsai.server.web.Icon;

/** How content looks on a page. */
final class ContentLook {

  /**
   * Parts that stand together: cards of one group side by side, files and addresses in one list; any other part alone.
   *
   * @param heading of a group of cards; null for none
   */
  record Group(@Nullable LocalText heading, List<Part> parts) {}

  private ContentLook() {}

  static List<Group> groups(List<Part> parts) {
    List<Group> groups = new ArrayList<>();
    List<Part> together = new ArrayList<>();
    for (Part part : parts) {
      if (!together.isEmpty() && !stand(together.getLast(), part)) {
        groups.add(group(together));
        together = new ArrayList<>();
      }
      together.add(part);
    }
    if (!together.isEmpty()) {
      groups.add(group(together));
    }
    return groups;
  }

  private static Group group(List<Part> together) {
    return new Group(together.getFirst() instanceof Part.Card card ? card.group() : null, List.copyOf(together));
  }

  private static boolean stand(Part before, Part part) {
    return switch (part) {
      case Part.Card card -> before instanceof Part.Card other && java.util.Objects.equals(card.group(), other.group());
      case Part.Attached _, Part.Address _ -> before instanceof Part.Attached || before instanceof Part.Address;
      case Part.Lines _, Part.Facts _, Part.Rows _, Part.Tree _ -> false;
    };
  }

  static String fileName(Part.Attached file) {
    return URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  static Icon icon(Part.Attached file) {
    return switch (file.mediaType()) {
      case "application/pdf" -> Icon.FILE_EARMARK_PDF;
      case String type when type.startsWith("image/") -> Icon.FILE_EARMARK_IMAGE;
      case String type when type.contains("wordprocessing") || type.equals("application/msword") -> Icon.FILE_EARMARK_WORD;
      case String type when type.contains("sheet") || type.contains("excel") || type.equals("text/csv") ->
          Icon.FILE_EARMARK_EXCEL;
      default -> Icon.FILE_EARMARK;
    };
  }

  /** As in {@code PDF}. */
  static String kind(Part.Attached file) {
    int dot = file.name().lastIndexOf('.');
    return dot < 0 ? "" : file.name().substring(dot + 1).toUpperCase(java.util.Locale.ROOT);
  }

  /** As in {@code 1.2 MB}. */
  static String size(Part.Attached file) {
    return file.size() < 1_000_000 ? Math.max(1, (file.size() + 500) / 1000) + " kB"
        : "%.1f MB".formatted(file.size() / 1_000_000.0);
  }
}
