package org.prongsai.documents.html;

import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.NumeralText;
import org.prongsai.documents.model.Seal;

/**
 * Writes a document as one HTML file that needs nothing else: fonts, pictures and styles are inside, scripts are not,
 * and a policy in its head forbids the browser to fetch or run anything.
 */
public final class HtmlWriter {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

  private HtmlWriter() {}

  public static String write(Document document) {
    Document shown = NumeralText.in(Seal.laidOut(document));
    var body = new Markup();
    new BlockMarkup(shown, body).write();
    var page = new Markup();
    page.tag("<!DOCTYPE html>\n<html").attribute("lang", shown.language().tag()).tag(">\n<head>\n")
        .tag("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"").attribute("content", POLICY)
        .tag(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"author\"")
        .attribute("content", shown.author()).tag(">\n<title>").text(shown.title()).tag("</title>\n<style>\n")
        .tag(StyleSheet.TEXT).tag(body.rules()).tag("</style>\n</head>\n<body>\n<main>\n");
    if (shown.page().notice() != null) {
      page.tag("<p class=\"page-notice\">").text(shown.page().notice()).tag("</p>\n");
    }
    return page.tag(body.toString()).tag("</main>\n</body>\n</html>\n").toString();
  }
}
