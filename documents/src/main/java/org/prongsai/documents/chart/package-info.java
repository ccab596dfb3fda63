/**
 * Charts of official papers. One drawing serves pictures (PNG), pages (SVG) and PDF: laid out once as marks, painted
 * by whoever needs it. Bars tell themselves apart without colour.
 */
@NullMarked
package org.prongsai.documents.chart;

import org.jspecify.annotations.NullMarked;
