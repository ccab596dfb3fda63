package org.prongsai.server.identity;

import java.util.Optional;
import org.prongsai.server.web.Ui;

/** Says in words what the trail keeps as codes of the criteria, which are not known here. */
public interface CodeWords {

  /** The same for an installation, or a test, that knows no criteria. */
  CodeWords NONE = (subject, field, code, year, ui) -> Optional.empty();

  /**
   * @param field whose value is to be said; empty where the field itself is called by a code
   * @param year whose criteria the code is of; 0 when that is not told
   * @return empty for what is no code
   */
  Optional<String> say(String subject, String field, String code, int year, Ui ui);
}
