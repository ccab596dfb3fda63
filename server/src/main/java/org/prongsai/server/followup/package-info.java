/**
 * Follow-up as people see it: each unit's own list, reports with their proof, reminders, the executives' follow-up, the
 * units side by side, what everybody is told. The engine behind it is planning's.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "files", "identity", "notice", "paperwork", "planning", "web"})
package org.prongsai.server.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
