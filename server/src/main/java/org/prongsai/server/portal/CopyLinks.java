package org.prongsai.server.portal;

import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The links of a page as our templates write it: names small, values between double quotation marks. */
final class CopyLinks {

  /** Between quotation marks anything may stand; in text no {@code <} does but that of a tag. */
  private static final Pattern TAG = Pattern.compile("<[a-z][^\\s\"<>]*+(?:[^\"<>]|\"[^\"]*+\")*+>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\s)([^\\s=\"<>/]+)(?:=\"([^\"]*)\")?");

  private CopyLinks() {}

  /** @param change gets the attribute's name and the address, and gives the address that is to stand there */
  static String changed(String html, BinaryOperator<String> change) {
    return TAG.matcher(html).replaceAll(tag -> Matcher.quoteReplacement(tag(tag.group(), change)));
  }

  private static String tag(String tag, BinaryOperator<String> change) {
    return ATTRIBUTE.matcher(tag).replaceAll(found -> {
      String name = found.group(2);
      if (found.group(3) == null || !name.equals("href") && !name.equals("src") && !name.equals("action")) {
        return Matcher.quoteReplacement(found.group());
      }
      String address = HtmlUtils.htmlUnescape(found.group(3));
      String other = change.apply(name, address);
      return Matcher.quoteReplacement(other.equals(address) ? found.group()
          : found.group(1) + name + "=\"" + HtmlUtils.htmlEscape(other, "UTF-8") + "\"");
    });
  }
}
