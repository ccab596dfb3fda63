package org.prongsai.server.disclosure;

import java.util.List;
import java.util.Map;
import org.prongsai.criteria.LocalText;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.publication.Section;

/**
 * What work shows of an item by itself.
 *
 * @param name by which the public finds it, where it has many sections
 * @param shows of each facet that the work knows for the item whether it is there
 * @param sections what the public reads; empty when there is nothing yet
 * @param files that the sections hand out
 */
record Living(LocalText name, Map<String, Shown> shows, List<Section> sections, List<StoredFile> files) {

  Living {
    shows = Map.copyOf(shows);
    sections = List.copyOf(sections);
    files = List.copyOf(files);
  }

  /** Whether a facet is there. */
  sealed interface Shown {
    record Met() implements Shown {}

    /** Stated that there is none, in the words given, which meets it too. */
    record None(String words) implements Shown {}

    record Missing(List<Gap> gaps) implements Shown {
      public Missing {
        gaps = List.copyOf(gaps);
      }
    }
  }

  /**
   * One thing that is missing.
   *
   * @param what to be filled in, and of what
   * @param path of the office's page where it is done
   */
  record Gap(LocalText what, String path) {}
}
