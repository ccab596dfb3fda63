package org.prongsai.server.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a follow-up was done.
 *
 * @param day on which it was
 * @param round the day by which the round that it answers was due; null when the task has no rounds
 */
public record Tick(long agency, long task, LocalDate day, @Nullable LocalDate round, @Nullable Long account, String name,
    String note) {}
