/** An office's own DOCX with named places: checked so that it can do no harm, then filled. */
@NullMarked
package org.prongsai.documents.template;

import org.jspecify.annotations.NullMarked;
