/** The sample agencies of {@code prongsai demo}: brought in through the other modules' public doors, as people would. */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "disclosure", "files", "improvement", "planning", "paperwork", "register", "year", "identity",
    "agency", "audit"})
package org.prongsai.server.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
