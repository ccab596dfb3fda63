package org.prongsai.documents.kind;

import org.prongsai.documents.layout.Layout;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.wording.Wording;

/** The sheets of the kinds. */
final class Pages {

  private Pages() {}

  static PageSetup of(Layout layout) {
    return layout.landscape() ? PageSetup.wideTable() : PageSetup.official();
  }

  /** The head of a memo, order or announcement stands 1.5 cm from the edge: the emblem begins there. */
  static PageSetup withEmblem() {
    return new PageSetup(false, 15, 20, 20, 30, PageSetup.PageNumbering.TOP_CENTRE_FROM_SECOND, null);
  }

  /** The same sheet that says on every page that the data are made up. */
  static PageSetup marked(PageSetup page) {
    return new PageSetup(
        page.landscape(), page.top(), page.right(), page.bottom(), page.left(), page.numbering(),
        Wording.text("invented"));
  }
}
