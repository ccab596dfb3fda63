/** Official papers: written from the year's data, numbered, sent up the line, signed, frozen and verifiable. */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "files", "identity", "memory", "web"})
package org.prongsai.server.paperwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
