package org.prongsai.server.planning;

/**
 * One text of an activity or a report. It never changes, so that it need not be read twice, which is most of the work of a
 * long list.
 *
 * @param written the transaction that wrote the row, so that what was rolled back is not taken for what came after it
 */
record Edition(long agency, long id, int version, long written) {}
