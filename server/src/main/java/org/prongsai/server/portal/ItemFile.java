package org.prongsai.server.portal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.publication.ContentFile;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.web.Download;
import org.prongsai.source.JsonText;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.ThaiDates;

/** An edition of an item as a file. */
record ItemFile(Agency agency, int year, String code, Edition edition, Site site) {

  static ItemFile of(Agency agency, int year, String code, Edition edition, Site site) {
    return new ItemFile(agency, year, code, edition, site);
  }

  /** @param format {@code docx}, {@code pdf}, {@code xlsx} or {@code json} */
  Download as(String format) {
    String name = code + "-" + year + "-" + agency.slug();
    return format.equals("json")
        ? Download.of(name + ".json", "application/json", json().getBytes(StandardCharsets.UTF_8)).shownInPlace()
        : ContentFile.document(agency.name(), edition.content(), name, format, about(),
            agency.sample() == null ? null : say("portal.sample"));
  }

  /** The agency by its name; of a sample with the words that say so. */
  static String titled(Agency agency) {
    return agency.sample() == null ? agency.name() : agency.name() + " (" + say("portal.sample") + ")";
  }

  private String about() {
    return say("portal.about", edition.no(), ThaiDates.official(Bangkok.day(edition.at())), edition.hash());
  }

  private static String say(String key, Object... arguments) {
    return Messages.text(Message.of(key, arguments), Language.THAI);
  }

  /** The content stands in it byte for byte as its hash is of. */
  private String json() {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("agency", agency.name());
    about.put("year", year);
    about.put("item", code);
    about.put("url", site.of(new PortalView(agency, java.util.List.of(), "").item(year, code)));
    about.put("edition", edition.no());
    about.put("published", edition.at().toString());
    about.put("hash", edition.hash());
    if (agency.sample() != null) {
      about.put("note", say("portal.sample"));
    }
    String head = JsonText.line(about);
    return head.substring(0, head.length() - 1) + ",\"content\":" + ContentFile.json(edition.content()) + "}";
  }
}
