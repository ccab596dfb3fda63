package org.prongsai.server.paperwork;

/**
 * A paper came back to its writer.
 *
 * @param writer the writer's account
 */
public record PaperReturned(long agency, long paper, int fiscalYear, String subject, long writer, String reason) {}
