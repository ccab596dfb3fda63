package org.prongsai.server.paperwork;

import java.util.List;

/**
 * A paper came to the next station of its way.
 *
 * @param from the name of whoever passed it on
 * @param accounts of those who can endorse it there
 */
public record PaperArrived(long agency, long paper, int fiscalYear, String subject, String from, List<Long> accounts) {}
