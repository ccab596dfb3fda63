package org.prongsai.server.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a step of an activity was done.
 *
 * @param place of the step in the plan as it stands, from 1
 * @param day on which it was
 * @param note may be empty
 */
public record StepDone(long activity, int place, LocalDate day, @Nullable Long account, String name, String note) {}
