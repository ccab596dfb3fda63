package org.prongsai.server.identity;

import java.util.Map;
import java.util.TreeMap;
import org.prongsai.server.audit.Change;

/**
 * What an administrator says of a person.
 *
 * @param name as it is printed on papers
 * @param mail where notices go; empty when no address is known
 */
record Particulars(String name, String mail, Belonging belonging) {

  /** For the trail. */
  Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>(belonging.facts());
    facts.put("name", name);
    if (!mail.isEmpty()) {
      facts.put("mail", mail);
    }
    return facts;
  }

  /** That the printed name was corrected. */
  static Change renamed(long account, String before, String after) {
    return Change.of("account", account, "renamed", Map.of("fullName", before), Map.of("fullName", after));
  }
}
