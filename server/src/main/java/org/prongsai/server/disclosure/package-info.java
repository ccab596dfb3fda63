/**
 * What an agency discloses to the public: for each item of the year's checklist who owns it, how far it is and what was done.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "files", "identity", "memory", "paperwork", "planning", "precheck", "publication", "register", "web", "year"})
package org.prongsai.server.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
