/**
 * The search of what an agency has published: words inside words, mistyped tone marks, documents' text. Knows nothing of
 * what is found; whoever publishes puts it here, in the transaction that publishes it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.prongsai.server.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
