/**
 * What DOCX and XLSX have in common: XML text and the package (ECMA-376 part 2) that holds it. Written directly, not
 * through an object model of the schema: the same bytes for the same document, and no schema to load at each start.
 */
@NullMarked
package org.prongsai.documents.ooxml;

import org.jspecify.annotations.NullMarked;
