/**
 * From answers or published figures to scores: exact, with intervals where figures are missing, contradictions with their
 * repairs, what-if and the way to the next level. Pure: criteria and figures in, results out.
 */
@NullMarked
package org.prongsai.scoring;

import org.jspecify.annotations.NullMarked;
