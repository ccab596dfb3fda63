/** What an agency has published: editions that never change, each with its day and hash; withdrawal leaves a trace. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "files", "memory", "web"})
package org.prongsai.server.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
