/** Exact numbers, for scores of whatever kind. */
@NullMarked
package org.prongsai.scoring.exact;

import org.jspecify.annotations.NullMarked;
