/** People: who they are, what they may do, and for whom they act. */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "notice", "web"})
package org.prongsai.server.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
