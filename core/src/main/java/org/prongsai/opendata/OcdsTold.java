package org.prongsai.opendata;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the releases of one process have told so far. Grows with each release.
 *
 * @param stages of which something was told
 * @param roles of each party; a party keeps them, since by the merge rules a later list takes the place of an earlier one
 */
record OcdsTold(Set<String> stages, Map<String, Set<String>> roles) {

  static OcdsTold nothing() {
    return new OcdsTold(new HashSet<>(), new LinkedHashMap<>());
  }
}
