package org.prongsai.server.portal;

import java.nio.charset.StandardCharsets;
import org.prongsai.message.Language;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.web.Ui;

/** The sheet for whoever unpacks a copy: what it is and how to put it up. Line ends as every editor shows them. */
final class CopyReadme {

  private CopyReadme() {}

  static byte[] of(Agency agency, Copy copy) {
    StringBuilder text = new StringBuilder("\uFEFF");
    for (Language language : new Language[] {Language.THAI, Language.ENGLISH}) {
      Ui ui = Ui.of(language, "");
      text.append(language == Language.THAI ? ItemFile.titled(agency) : agency.name()).append('\n')
          .append(ui.say("portal.copy.of", ui.longDate(copy.day()))).append('\n')
          .append(ui.say("portal.copy.original")).append(": ").append(copy.original()).append("\n\n");
      for (int i = 1; i <= 4; i++) {
        text.append("- ").append(ui.say("portal.copy.readme." + i)).append('\n');
      }
      text.append('\n');
    }
    return text.toString().replace('\u00a0', ' ').replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
