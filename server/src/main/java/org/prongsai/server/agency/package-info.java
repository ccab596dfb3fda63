/** Agencies and their units. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "web"})
package org.prongsai.server.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
