/**
 * Looks at a proof as an assessor would: fetches what an address of the public web gives, reads it and holds it against
 * what is asked. Knows no agency and keeps nothing. All outgoing calls are off until the installation's settings switch
 * them on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.prongsai.server.precheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
