/**
 * From scores to weaknesses and strengths, with suggested causes, measures, steps, owning units and proof.
 */
@NullMarked
package org.prongsai.findings;

import org.jspecify.annotations.NullMarked;
