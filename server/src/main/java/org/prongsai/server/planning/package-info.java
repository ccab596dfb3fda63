/** The engine of all yearly plans: plan, activity, shares of units, progress reports, executives' follow-up. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "memory", "agency", "audit", "web"})
package org.prongsai.server.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
