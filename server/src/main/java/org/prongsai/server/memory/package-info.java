/** What is kept in memory because working it out again takes a while. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.prongsai.server.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
