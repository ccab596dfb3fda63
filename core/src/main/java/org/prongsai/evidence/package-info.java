/**
 * What an item of the checklist asks of a proof, what was read in that proof, and what an assessor would object to.
 * Knows no file and no net: others open and read, here it is judged.
 */
@NullMarked
package org.prongsai.evidence;

import org.jspecify.annotations.NullMarked;
