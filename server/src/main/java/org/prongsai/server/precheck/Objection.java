package org.prongsai.server.precheck;

import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Finding;
import org.prongsai.evidence.Finding.Seriousness;
import org.prongsai.message.Language;
import org.prongsai.thai.ThaiDigits;

/**
 * A finding as it is kept: with its texts as they were said, for later versions may say it otherwise; digits as on all pages.
 *
 * @param component number of the component that it is about; null when it is about the whole proof
 * @param quote the place in the proof; null where there is none
 * @param page of the quote, from 1; null with it
 */
public record Objection(String code, Seriousness seriousness, @Nullable Integer component, String whyThai,
    String whyEnglish, String remedyThai, String remedyEnglish, @Nullable String quote, @Nullable Integer page) {

  static Objection of(Finding finding) {
    Finding.Quote quote = finding.quote();
    return new Objection(finding.code(), finding.seriousness(), finding.component(),
        ThaiDigits.toArabic(finding.why(Language.THAI)), finding.why(Language.ENGLISH),
        ThaiDigits.toArabic(finding.remedy(Language.THAI)), finding.remedy(Language.ENGLISH),
        quote == null ? null : quote.text(), quote == null ? null : quote.page());
  }

  public String why(Language language) {
    return language == Language.THAI ? whyThai : whyEnglish;
  }

  public String remedy(Language language) {
    return language == Language.THAI ? remedyThai : remedyEnglish;
  }

  /** What it is, whatever the words and the place. */
  String mark() {
    return code + "/" + component + "/" + seriousness;
  }
}
