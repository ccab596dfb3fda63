/** What an agency shows the public. It reads what was published and nothing else. */
@NullMarked
@ApplicationModule(allowedDependencies = {"agency", "disclosure", "files", "publication", "search", "web"})
package org.prongsai.server.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
