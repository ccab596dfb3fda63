/**
 * The kinds of official documents: each composes a document from an agency's year and its score card. Its door is
 * {@link org.prongsai.documents.kind.Reports}.
 */
@NullMarked
package org.prongsai.documents.kind;

import org.jspecify.annotations.NullMarked;
