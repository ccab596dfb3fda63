package org.prongsai.app;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Shows how far long work is, on one line of standard error, and only on a terminal (the launcher says so in
 * PRONGSAI_TERMINAL: Java cannot ask for standard error alone).
 */
final class ProgressBar implements AutoCloseable {

  private static final int WIDTH = 40;

  private final Console console;
  private final long total;
  private final boolean shown;
  private final AtomicLong done = new AtomicLong();
  private int drawn = -1;

  private ProgressBar(Console console, long total, boolean shown) {
    this.console = console;
    this.total = total;
    this.shown = shown;
  }

  static ProgressBar on(Console console, long total) {
    return new ProgressBar(console, total, System.getenv("PRONGSAI_TERMINAL") != null);
  }

  /** May be called from several threads. */
  void add(long amount) {
    long now = done.addAndGet(amount);
    if (shown && total > 0) {
      draw((int) Math.min(WIDTH, now * WIDTH / total));
    }
  }

  private synchronized void draw(int filled) {
    if (filled > drawn) {
      drawn = filled;
      console.err().print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "]");
      console.err().flush();
    }
  }

  @Override
  public void close() {
    if (drawn >= 0) {
      console.err().print("\r" + " ".repeat(WIDTH + 2) + "\r");
      console.err().flush();
    }
  }
}
