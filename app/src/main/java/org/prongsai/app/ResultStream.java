package org.prongsai.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that notices when its words are lost. A {@code PrintStream} would swallow that: a full disk would look
 * like success, and an endless input would be read on for a reader who has left.
 */
final class ResultStream extends OutputStream {

  /** What was printed did not arrive. */
  static final class Lost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    Lost(IOException cause) {
      super(cause);
      this.reason = String.valueOf(cause.getMessage());
    }

    /** A reader such as {@code head} that has enough is nobody's fault. */
    boolean readerLeft() {
      return reason.contains("Broken pipe");
    }

    String reason() {
      return reason;
    }
  }

  private final BufferedOutputStream out;
  private boolean lost;

  ResultStream(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  private interface Attempt {
    void run() throws IOException;
  }

  /** Says it once: what is printed while leaving is of no interest. */
  private void attempt(Attempt attempt) {
    if (lost) {
      return;
    }
    try {
      attempt.run();
    } catch (IOException e) {
      lost = true;
      throw new Lost(e);
    }
  }
}
