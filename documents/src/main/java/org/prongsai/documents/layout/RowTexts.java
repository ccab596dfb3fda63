package org.prongsai.documents.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.documents.wording.Wording;
import org.prongsai.thai.ThaiDates;

/** What a row says of money, occasions and follow-ups, in the words of a paper. */
public final class RowTexts {

  private RowTexts() {}

  /** "12,500 บาท (ข้อบัญญัติงบประมาณ)"; null when nothing is said. */
  public static @Nullable String money(AgencyYear.@Nullable Money money) {
    if (money == null) {
      return null;
    }
    BigDecimal baht = money.baht();
    String amount = money.none() || baht == null ? Wording.text("money.none") : Wording.text("money.baht", amount(baht));
    String source = money.source();
    return source == null || source.isBlank() ? amount : Wording.text("money.source", amount, source);
  }

  /** Whole baht without decimals. */
  private static String amount(BigDecimal baht) {
    boolean whole = baht.remainder(BigDecimal.ONE).signum() == 0;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", baht);
  }

  public static String event(AgencyYear.Event event) {
    List<String> texts = new ArrayList<>();
    if (event.day() != null) {
      texts.add(ThaiDates.official(event.day()));
    }
    if (event.venue() != null) {
      texts.add(Wording.text("event.venue", event.venue()));
    }
    if (event.participants() != null) {
      texts.add(Wording.text("event.participants", event.participants()));
    }
    return String.join(" ", texts);
  }

  public static String followedUp(AgencyYear.FollowedUp done) {
    String text = Wording.text("followed-up", done.text(), ThaiDates.official(done.day()));
    return done.note() == null || done.note().isBlank() ? text : text + " " + done.note();
  }
}
