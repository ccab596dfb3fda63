/**
 * Reads an agency year as a careful registrar would before it is signed, and says what looks wrong.
 */
@NullMarked
package org.prongsai.check;

import org.jspecify.annotations.NullMarked;
