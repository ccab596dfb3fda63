/** Documents for Word: real styles, real tables, complex-script sizes, so that an officer can go on writing. */
@NullMarked
package org.prongsai.documents.docx;

import org.jspecify.annotations.NullMarked;
