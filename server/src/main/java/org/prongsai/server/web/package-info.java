/** What every page stands on: layout, components, language, forms, errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.prongsai.server.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
