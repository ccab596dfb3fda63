package org.prongsai.documents.model;

import java.util.function.UnaryOperator;

/** What a chart shows. Each kind is drawn and put into a table by the room of charts. */
public sealed interface ChartData permits ScoreBars, YearLines, BeforeAfter, StatusBars {

  String title();

  /** The alternative text: what the chart says, in a sentence or its figures. */
  String description();

  /** Whether a table of the document shows the same figures, so that writers need not add one. */
  boolean tabled();

  /** The same figures with other words, as with the digits of the document. */
  ChartData worded(UnaryOperator<String> wording);
}
