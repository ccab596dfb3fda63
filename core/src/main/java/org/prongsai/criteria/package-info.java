/**
 * The criteria of a year as data: instruments, indicators, questions, disclosure items with their components, levels,
 * each text with its standing; the files' reader, their checks, and what changed between two years.
 */
@NullMarked
package org.prongsai.criteria;

import org.jspecify.annotations.NullMarked;
