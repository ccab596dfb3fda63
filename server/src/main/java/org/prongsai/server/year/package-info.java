/**
 * An agency's results: the scores that were published for it, year by year, and everything that follows from them.
 * Figures come in and are kept in versions; score card, analysis and ways up are computed and never stored as facts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "memory", "agency", "audit", "web"})
package org.prongsai.server.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
