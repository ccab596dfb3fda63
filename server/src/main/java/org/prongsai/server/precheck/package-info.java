/**
 * Looks at a proof as an assessor would: fetches what an address of the public web gives, reads it and holds it against
 * what is asked; keeps what was seen with its days, and watches. Knows proofs by the keys that their modules give them. All
 * outgoing calls are off until the installation's settings switch them on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "files", "notice", "web"})
package org.prongsai.server.precheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
