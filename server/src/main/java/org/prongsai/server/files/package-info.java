/** People's files: evidence and frozen papers, kept by the hash of their content outside of what the web serves. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "web"})
package org.prongsai.server.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
