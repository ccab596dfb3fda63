/**
 * Thai text: digits, Buddhist era and fiscal year, dates, periods, deadlines and rhythms read from and written in official style,
 * codes in their normal form, recognition noise repaired where that is certain.
 */
@NullMarked
package org.prongsai.thai;

import org.jspecify.annotations.NullMarked;
