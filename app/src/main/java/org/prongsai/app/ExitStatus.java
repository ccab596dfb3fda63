package org.prongsai.app;

/** What the commands tell their caller (shared contract of all commands). */
final class ExitStatus {

  static final int DONE = 0;
  /** Done, and it found problems, which are said on standard error too. */
  static final int FOUND_PROBLEMS = 1;
  /** Not done: usage, or input that cannot be read. */
  static final int NOT_DONE = 2;

  private ExitStatus() {}
}
