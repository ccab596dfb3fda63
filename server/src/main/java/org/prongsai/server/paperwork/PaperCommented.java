package org.prongsai.server.paperwork;

import java.util.Set;

/**
 * Somebody commented on a paper.
 *
 * @param from who wrote it, in words
 * @param accounts of those whom it concerns: the writer, who has decided or commented, who can endorse it where it lies
 */
public record PaperCommented(long agency, long paper, int fiscalYear, String subject, String from, String text,
    Set<Long> accounts) {

  public PaperCommented {
    accounts = Set.copyOf(accounts);
  }
}
