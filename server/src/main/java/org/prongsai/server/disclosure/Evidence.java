package org.prongsai.server.disclosure;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.files.StoredFile;

/**
 * What proves components of an item.
 *
 * @param item its permanent id
 * @param components their numbers in the criteria of that year; none while it was copied and nobody has said which
 * @param title what it is; of {@link Kind#NONE} the statement itself, as in ไม่มีการจัดซื้อจัดจ้างในช่วงเวลานี้
 * @param place within it, or how to get there; null when the title says all
 * @param address elsewhere; null when it is not
 * @param carried whether it came from the year before and has yet to be renewed: until then it proves nothing
 * @param file null when it is none
 */
record Evidence(long agency, long id, int fiscalYear, String item, SortedSet<Integer> components, Kind kind, String title,
    @Nullable String place, @Nullable String address, boolean carried, @Nullable StoredFile file) {

  private static final String OWNER = "disclosure.evidence/";

  enum Kind {
    FILE, ADDRESS,
    /** That there is none is an answer. */
    NONE
  }

  Evidence {
    components = new TreeSet<>(components);
  }

  boolean proves(int component) {
    return !carried && components.contains(component);
  }

  /** The owner of its file and of what was seen of it, in the words of other modules. */
  static String owner(long id) {
    return OWNER + id;
  }

  /** The number in the name of an owner. */
  static long number(String owner) {
    return Long.parseLong(owner.substring(OWNER.length()));
  }

  Evidence with(@Nullable StoredFile other) {
    return new Evidence(agency, id, fiscalYear, item, components, kind, title, place, address, carried, other);
  }
}
