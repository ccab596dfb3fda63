package org.prongsai.server.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which part of a long list is shown.
 *
 * @param page from 1
 * @param size rows on a page
 * @param total rows in all
 * @param path of the list with its filters, without the page
 */
public record Paging(int page, int size, long total, String path) {

  private static final int NEAR = 2;

  public Paging {
    page = Math.clamp(page, 1, Math.max(1, pages(size, total)));
  }

  public int pages() {
    return pages(size, total);
  }

  private static int pages(int size, long total) {
    return (int) ((total + size - 1) / size);
  }

  /** Of the first row shown, from 1; 0 when there is none. */
  public long from() {
    return total == 0 ? 0 : offset() + 1;
  }

  public long to() {
    return Math.min(total, (long) page * size);
  }

  /** Rows before the first one shown, as SQL counts. */
  public long offset() {
    return (long) (page - 1) * size;
  }

  public String pathOf(int other) {
    return path + (path.contains("?") ? "&" : "?") + "page=" + other;
  }

  /** The numbers to offer: the first, the last, those near; 0 stands for a gap. */
  public List<Integer> offered() {
    int last = pages();
    return IntStream.rangeClosed(1, last).filter(n -> isOffered(n) || isOffered(n - 1)).map(n -> isOffered(n) ? n : 0)
        .boxed().toList();
  }

  private boolean isOffered(int number) {
    return number == 1 || number == pages() || Math.abs(number - page) <= NEAR;
  }
}
