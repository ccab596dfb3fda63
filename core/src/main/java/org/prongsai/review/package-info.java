/**
 * How a checklist is read by others: verdicts on components, what becomes of them when readers differ, the time for
 * objection and what silence in it means. Pure: what people said and the moment in, where it stands out.
 */
@NullMarked
package org.prongsai.review;

import org.jspecify.annotations.NullMarked;
