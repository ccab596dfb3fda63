package org.prongsai.documents.template;

import java.util.List;
import org.w3c.dom.Element;

/** How much a template may grow: rows inside rows inside rows come to an end. */
final class Budget {

  static final int MOST_NODES = 500_000;

  private int left = MOST_NODES;

  /** Is there room for one more copy? */
  boolean take(List<Element> copied) {
    for (Element element : copied) {
      left -= Math.min(left + 1, SafeXml.elements(element).size());
    }
    return left >= 0;
  }

  boolean isSpent() {
    return left < 0;
  }
}
