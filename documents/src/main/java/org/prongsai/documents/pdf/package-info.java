/**
 * The typesetter: lays a document out on pages and writes it as a tagged PDF whose text can be read back exactly.
 * Blocks become strips ({@code BlockLayout}), strips become pages ({@code Paginator}), pages become content streams
 * ({@code Canvas}).
 */
@NullMarked
package org.prongsai.documents.pdf;

import org.jspecify.annotations.NullMarked;
