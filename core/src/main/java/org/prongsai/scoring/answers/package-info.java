/**
 * From raw answers and verdicts of any number of agencies to their scores: one pass over the files, memory by agencies
 * and never by rows, exact sums, rounding only where the criteria say.
 */
@NullMarked
package org.prongsai.scoring.answers;

import org.jspecify.annotations.NullMarked;
