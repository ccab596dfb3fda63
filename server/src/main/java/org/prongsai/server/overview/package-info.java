/** What is seen at one glance, from what the other modules know: the front page, the first screen of an office. Only reads. */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "calendar", "identity", "notice", "paperwork", "planning", "web", "year"})
package org.prongsai.server.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
