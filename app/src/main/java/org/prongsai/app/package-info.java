/** The commands: each reads its input, asks the rooms below, prints, and says what went wrong in the user's language. */
@NullMarked
package org.prongsai.app;

import org.jspecify.annotations.NullMarked;
