package org.prongsai.server.followup;

import org.prongsai.server.files.StoredFile;

/**
 * A file that proves what a report tells.
 *
 * @param own whether it came with this report; else it came with one that this report gathers
 */
record Proof(long report, StoredFile file, boolean own) {}
