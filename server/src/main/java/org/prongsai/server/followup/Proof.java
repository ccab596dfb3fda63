package org.prongsai.server.followup;

import org.prongsai.server.files.StoredFile;

/** A file that proves what a report tells. */
record Proof(long report, StoredFile file) {}
