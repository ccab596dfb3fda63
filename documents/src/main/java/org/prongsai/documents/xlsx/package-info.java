/** Documents as workbooks: one sheet a table, values with their types. */
@NullMarked
package org.prongsai.documents.xlsx;

import org.jspecify.annotations.NullMarked;
