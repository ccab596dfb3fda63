package org.prongsai.server.review;

/**
 * Somebody who was invited to one submission.
 *
 * @param home number of the agency from whose office they read: their own, not always the one that is read
 */
record Reader(long agency, long submission, long account, String name, long home, Part part) {

  enum Part {
    READER,
    /** Decides where readers differ, issues the results and answers objections. */
    MODERATOR
  }

  boolean reads() {
    return part == Part.READER;
  }

  boolean moderates() {
    return part == Part.MODERATOR;
  }
}
