/** The yearly plans of an agency beside its integrity measures: what is planned, with what money, by whom, until when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "identity", "planning", "web", "year"})
package org.prongsai.server.yearplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
