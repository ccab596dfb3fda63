package org.prongsai.server.portal;

import org.prongsai.message.Language;
import org.prongsai.server.web.Ui;
import org.springframework.web.util.HtmlUtils;

/** The line of HTML by which a website shows a year's checklist. What it says stands on the agency's own page: in Thai. */
final class Embedding {

  private Embedding() {}

  /** @param base address of this server, without a stroke at its end */
  static String of(Ui reader, PortalView view, String base, int year) {
    String title = Ui.of(Language.THAI, reader.path()).say("portal.year", year) + " " + view.agency().name();
    return "<iframe src=\"" + HtmlUtils.htmlEscape(base + view.embedded(year), "UTF-8") + "\" title=\""
        + HtmlUtils.htmlEscape(title, "UTF-8")
        + "\" width=\"100%\" height=\"600\" loading=\"lazy\" style=\"border: 0\"></iframe>";
  }
}
