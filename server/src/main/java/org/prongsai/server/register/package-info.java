/** What an agency enters row by row so that it can be disclosed: executives, services, purchases, gifts, risks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "files", "identity", "web", "year"})
package org.prongsai.server.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
