/**
 * Table layouts as data: which rows of an agency year stand in which tables, under which headings, in which columns. An
 * office adds its own as a file, without Java.
 */
@NullMarked
package org.prongsai.documents.layout;

import org.jspecify.annotations.NullMarked;
