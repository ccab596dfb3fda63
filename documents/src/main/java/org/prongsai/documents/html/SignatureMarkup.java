package org.prongsai.documents.html;

import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Block;

/** Writes signature and endorsement blocks. */
final class SignatureMarkup {

  private static final String DOTS = "<span class=\"dots\" aria-hidden=\"true\"></span>";

  private final Markup markup;

  SignatureMarkup(Markup markup) {
    this.markup = markup;
  }

  void write(Block.Signatures block) {
    markup.tag("<div").attribute("class", block.columns() > 1 ? "signatures beside" : "signatures").tag(">\n");
    block.signatures().forEach(this::signature);
    markup.tag("</div>\n");
  }

  private void signature(Block.Signature signature) {
    markup.tag("<div class=\"signature\">\n");
    if (signature.opinionHeading() != null) {
      markup.tag("<p class=\"opinion\"><strong>").text(signature.opinionHeading()).tag("</strong></p>\n");
      if (signature.opinion() == null) {
        markup.tag("<p class=\"opinion\">" + DOTS + "</p>\n");
      }
    }
    if (signature.opinion() != null) {
      markup.tag("<p class=\"opinion\">").text(signature.opinion()).tag("</p>\n");
    }
    markup.tag("<p class=\"sign\">").text(orEmpty(signature.lead()));
    if (signature.signed() == null) {
      markup.tag(DOTS);
    } else {
      markup.tag(" <span class=\"signed\">").text(signature.signed()).tag("</span>");
    }
    markup.tag("</p>\n<p>(");
    if (signature.name() == null) {
      markup.tag(DOTS);
    } else {
      markup.text(" " + signature.name() + " ");
    }
    markup.tag(")</p>\n");
    signature.position().forEach(line -> markup.tag("<p>").text(line).tag("</p>\n"));
    if (signature.dateLine() != null) {
      markup.tag("<p>").text(signature.dateLine()).tag("</p>\n");
    }
    markup.tag("</div>\n");
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
