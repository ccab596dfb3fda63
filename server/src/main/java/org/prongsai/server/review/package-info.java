/**
 * What an agency hands in to be assessed, and what others hold of it: the entry sheet, its frozen copies, readers, verdicts,
 * objections. For the official system and for a mock assessment alike.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "calendar", "disclosure", "files", "identity", "publication",
    "web", "year"})
package org.prongsai.server.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
