/**
 * Tells people and programs what happened: on their own page, by mail, by a signed webhook, by a calendar feed. Knows
 * nothing of what it tells. All outgoing calls are off until the installation's settings switch them on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "web"})
package org.prongsai.server.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
