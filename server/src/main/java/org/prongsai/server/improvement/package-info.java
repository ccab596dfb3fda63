/** Weaknesses of an agency's results, and the measures against them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"year", "planning", "paperwork", "identity", "memory", "agency", "audit", "files", "web"})
package org.prongsai.server.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
