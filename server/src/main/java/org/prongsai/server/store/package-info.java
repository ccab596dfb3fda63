/** The start of the database: the embedded PostgreSQL or the server that is named, and the migrations. */
@NullMarked
@ApplicationModule(allowedDependencies = "web")
package org.prongsai.server.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
