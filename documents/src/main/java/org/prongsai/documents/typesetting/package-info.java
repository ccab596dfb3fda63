/** Setting Thai type: faces, glyphs with their marks in place, line breaks. Knows no file format. */
@NullMarked
package org.prongsai.documents.typesetting;

import org.jspecify.annotations.NullMarked;
