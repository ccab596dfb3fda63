/** What official documents say, in formal Thai, whatever language the user of the program speaks. */
@NullMarked
package org.prongsai.documents.wording;

import org.jspecify.annotations.NullMarked;
