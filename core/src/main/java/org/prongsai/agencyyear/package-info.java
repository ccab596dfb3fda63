/**
 * An agency's year as one document: the form that reports are written from and read into.
 */
@NullMarked
package org.prongsai.agencyyear;

import org.jspecify.annotations.NullMarked;
