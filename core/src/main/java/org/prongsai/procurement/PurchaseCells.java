package org.prongsai.procurement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A purchase as cells, for keeping and for handing over: numbers with two decimals, days in ISO. */
final class PurchaseCells {

  private PurchaseCells() {}

  static Map<String, String> of(Purchase purchase) {
    Map<String, String> cells = new LinkedHashMap<>();
    put(cells, Field.YEAR, purchase.year(), year -> Integer.toString(year.year()));
    put(cells, Field.AGENCY, purchase.buyer().agency(), name -> name);
    put(cells, Field.DISTRICT, purchase.buyer().district(), name -> name);
    put(cells, Field.PROVINCE, purchase.buyer().province(), name -> name);
    put(cells, Field.MINISTRY, purchase.buyer().ministry(), name -> name);
    put(cells, Field.AGENCY_KIND, purchase.buyer().kind(), name -> name);
    cells.put(Field.WORK.key(), purchase.work());
    put(cells, Field.BUDGET, purchase.budget(), Amounts::text);
    put(cells, Field.SOURCE, purchase.source(), text -> text);
    put(cells, Field.STATUS, purchase.status(), text -> text);
    put(cells, Field.METHOD, purchase.method(), text -> text);
    put(cells, Field.METHOD_REASON, purchase.methodReason(), text -> text);
    put(cells, Field.REFERENCE, purchase.reference(), Amounts::text);
    put(cells, Field.OFFERS, purchase.bidders(), PurchaseCells::lines);
    put(cells, Field.SUPPLIER, purchase.suppliers(), PurchaseCells::lines);
    put(cells, Field.AGREED, purchase.agreed(), Amounts::text);
    put(cells, Field.REASON, purchase.reason(), text -> text);
    put(cells, Field.CONTRACT, purchase.contract().number(), text -> text);
    put(cells, Field.DAY, purchase.contract().day(), Object::toString);
    put(cells, Field.PROJECT, purchase.project(), text -> text);
    return cells;
  }

  private static <T> void put(Map<String, String> cells, Field field, Stated<T> stated, Function<T, String> text) {
    switch (stated) {
      case Stated.Given<T>(var value) -> cells.put(field.key(), text.apply(value));
      case Stated.None<T>(var words) -> cells.put(field.key(), words);
      case Stated.Missing<T>() -> { }
    }
  }

  private static String lines(List<Bidder> bidders) {
    return bidders.stream().map(Bidder::line).collect(Collectors.joining("\n"));
  }
}
