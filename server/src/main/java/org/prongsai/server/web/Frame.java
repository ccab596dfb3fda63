package org.prongsai.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;

/**
 * What stands around a page's content.
 *
 * @param agency the agency whose office this is; null outside of one
 * @param home where the name of the agency leads
 * @param person who is signed in; null when nobody is
 * @param capacity in which the person is here, as in ปลัดองค์การบริหารส่วนตำบล, or for whom they act; may be empty
 * @param menu of the office, in order; what the person may not do is not in it
 * @param years of the agency to switch between, newest first; empty where the page belongs to none
 * @param sample whether the agency is made of samples (ข้อมูลสมมติ or a seed), which every page then says
 * @param own the person's own ways: account, acting for others
 * @param acting for whom the person acts on this page; null when for nobody
 */
public record Frame(@Nullable String agency, String home, @Nullable String person, String capacity, List<Entry> menu,
    List<Tab> years, boolean sample, List<Entry> own, @Nullable Message acting) {

  /**
   * A way of the office.
   *
   * @param current whether the page shown belongs to this entry
   * @param waiting how many things wait for this person there; 0 is not shown
   */
  public record Entry(Message name, String path, String icon, boolean current, int waiting) {
    public Entry(Message name, String path, String icon, boolean current) {
      this(name, path, icon, current, 0);
    }
  }

  public Frame(@Nullable String agency, String home, @Nullable String person, String capacity, List<Entry> menu,
      boolean sample) {
    this(agency, home, person, capacity, menu, List.of(), sample, List.of(), null);
  }

  public Frame(@Nullable String agency, String home, @Nullable String person, String capacity, List<Entry> menu,
      List<Tab> years, boolean sample) {
    this(agency, home, person, capacity, menu, years, sample, List.of(), null);
  }

  public static final Frame PUBLIC = new Frame(null, "/", null, "", List.of(), false);
}
