/** Documents as one accessible page of HTML: to read on any screen, to print on A4; without scripts. */
@NullMarked
package org.prongsai.documents.html;

import org.jspecify.annotations.NullMarked;
