/**
 * Charts of papers and pages. A kind of chart becomes options of Apache ECharts ({@code *Layout}); the library's drawing
 * comes back as marks ({@code SvgMarks}); pictures (PNG), pages (SVG) and PDF paint the same marks. Each chart has a
 * table of its numbers. Nothing is told by colour alone.
 */
@NullMarked
package org.prongsai.documents.chart;

import org.jspecify.annotations.NullMarked;
