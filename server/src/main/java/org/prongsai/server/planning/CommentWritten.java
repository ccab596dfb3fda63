package org.prongsai.server.planning;

import org.jspecify.annotations.Nullable;

/**
 * Somebody commented on an activity. Told in the transaction that keeps the comment.
 *
 * @param name of whoever wrote it
 * @param by their account; null when the system did
 */
public record CommentWritten(long agency, long activity, String name, String text, @Nullable Long by) {}
