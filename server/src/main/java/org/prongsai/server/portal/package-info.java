/** What an agency shows the public. It reads what was published and nothing else. */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "audit", "disclosure", "files", "identity", "publication", "search", "web"})
package org.prongsai.server.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
