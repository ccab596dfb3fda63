package org.prongsai.server.paperwork;

/**
 * A paper was signed by the last of its line.
 *
 * @param writer the writer's account
 */
public record PaperSigned(long agency, long paper, int fiscalYear, String subject, long writer) {}
