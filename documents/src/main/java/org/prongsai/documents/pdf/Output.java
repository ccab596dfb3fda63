package org.prongsai.documents.pdf;

import org.prongsai.documents.chart.ChartLook;

/** What a document gathers beside its pages while it is laid out. */
record Output(Images images, StructureTree structure, Bookmarks bookmarks, ChartLook look) {}
