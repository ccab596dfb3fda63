package org.prongsai.procurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;

/**
 * Purchases as an official form shows them, in Thai with Arabic digits, as data are published.
 *
 * @param header the form's headings word by word
 * @param rows a stated none in the office's words, an empty cell where nothing is said
 */
public record PurchaseTable(List<String> header, List<List<String>> rows) {

  public PurchaseTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The 16 columns of 2567–68, the largest budget first, as the form asks; those without a budget last. */
  public static PurchaseTable official(List<Purchase> purchases) {
    Comparator<Purchase> largestFirst = Comparator.comparing(
        (Purchase one) -> one.budget().value().orElse(BigDecimal.ZERO)).reversed();
    return of(ProcurementForm.ita2567(), purchases.stream().sorted(largestFirst).toList());
  }

  /** The columns of สขร.1, in the order given. */
  public static PurchaseTable summary(List<Purchase> purchases) {
    return of(ProcurementForm.sakhoro1(), purchases);
  }

  static PurchaseTable of(ProcurementForm form, List<Purchase> purchases) {
    List<List<String>> rows = new ArrayList<>();
    for (Purchase purchase : purchases) {
      int number = rows.size() + 1;
      rows.add(form.columns().keySet().stream().map(field -> text(field, number, purchase)).toList());
    }
    return new PurchaseTable(List.copyOf(form.columns().values()), rows);
  }

  private static String text(Field field, int number, Purchase purchase) {
    return switch (field) {
      case NUMBER -> Integer.toString(number);
      case YEAR -> text(purchase.year(), year -> Integer.toString(year.year()));
      case AGENCY -> text(purchase.buyer().agency());
      case DISTRICT -> text(purchase.buyer().district());
      case PROVINCE -> text(purchase.buyer().province());
      case MINISTRY -> text(purchase.buyer().ministry());
      case AGENCY_KIND -> text(purchase.buyer().kind());
      case WORK -> purchase.work();
      case BUDGET -> text(purchase.budget(), Amounts::text);
      case SOURCE -> text(purchase.source());
      case STATUS -> text(purchase.status());
      case METHOD -> text(purchase.method());
      case METHOD_REASON -> text(purchase.methodReason());
      case REFERENCE -> text(purchase.reference(), Amounts::text);
      case OFFERS -> text(purchase.bidders(), PurchaseTable::names);
      case CHOSEN -> chosen(purchase);
      case AGREED -> text(purchase.agreed(), Amounts::text);
      case SUPPLIER -> text(purchase.suppliers(),
          chosen -> chosen.stream().map(Bidder::name).collect(Collectors.joining("\n")));
      case TAX_ID -> text(purchase.suppliers(), chosen -> chosen.stream().map(Bidder::taxId)
          .map(id -> id != null && id.isJuristic() ? id.digits() : "").collect(Collectors.joining("\n")));
      case REASON -> text(purchase.reason());
      case AGREEMENT -> agreement(purchase.contract());
      case CONTRACT -> text(purchase.contract().number());
      case DAY -> text(purchase.contract().day(), day -> ThaiDigits.toArabic(ThaiDates.official(day)));
      case PROJECT -> text(purchase.project());
    };
  }

  private static String text(Stated<String> stated) {
    return text(stated, words -> words);
  }

  private static <T> String text(Stated<T> stated, Function<T, String> words) {
    return switch (stated) {
      case Stated.Given<T>(var value) -> words.apply(value);
      case Stated.None<T>(var none) -> none;
      case Stated.Missing<T>() -> "";
    };
  }

  private static String names(List<Bidder> bidders) {
    return bidders.stream().map(Bidder::shown).collect(Collectors.joining("\n"));
  }

  /** The agreed price beside the name, unless each name has its own. */
  private static String chosen(Purchase purchase) {
    boolean priced = purchase.suppliers().value().orElse(List.of()).stream().anyMatch(one -> one.price() != null);
    String names = text(purchase.suppliers(), PurchaseTable::names);
    String price = purchase.agreed().value().filter(agreed -> !priced)
        .map(agreed -> "ราคา " + Amounts.text(agreed) + " บาท").orElse("");
    return names.isEmpty() || price.isEmpty() ? names + price : names + "\n" + price;
  }

  private static String agreement(Contract contract) {
    if (contract.number().equals(contract.day())) {
      return text(contract.number());
    }
    String number = text(contract.number());
    String day = text(contract.day(), date -> "ลงวันที่ " + ThaiDigits.toArabic(ThaiDates.official(date)));
    return number.isEmpty() || day.isEmpty() ? number + day : number + " " + day;
  }
}
