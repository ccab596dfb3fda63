/** The trail of every change: who, when, from which screen, what it was and what it became; append-only, chained by hashes. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.prongsai.server.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
