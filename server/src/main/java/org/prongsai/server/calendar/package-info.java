/** The days of a year's assessment: what the criteria know of it, and what the office enters when it is announced. */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "identity", "notice", "web", "year"})
package org.prongsai.server.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
