package org.prongsai.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the year's assessment.
 *
 * @param start null when only the end is known; both may be equal
 */
public record CalendarEntry(StatedText name, @Nullable LocalDate start, @Nullable LocalDate end) {}
