package org.prongsai.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.procurement.Bidder;
import org.prongsai.procurement.Method;
import org.prongsai.procurement.Purchase;
import org.prongsai.procurement.Stage;
import org.prongsai.thai.Bangkok;

/**
 * One version of one purchase as a release. The reference price (ราคากลาง) is what the tender is estimated at; the budget
 * belongs to the planning.
 */
final class OcdsRelease {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

  private final OcdsPublisher by;
  private final Recorded recorded;
  private final Purchase purchase;
  private final @Nullable Stage stage;
  private final OcdsTold told;
  private final OcdsParties parties;

  OcdsRelease(OcdsPublisher by, Recorded recorded, OcdsTold told) {
    this.by = by;
    this.recorded = recorded;
    this.purchase = recorded.purchase();
    this.stage = purchase.stage().orElse(null);
    this.told = told;
    this.parties = new OcdsParties(by, purchase.buyer(), told.roles());
  }

  static String ocid(OcdsPublisher by, Recorded recorded) {
    return by.prefix().text() + "-" + recorded.id();
  }

  /** The stages that it tells something of. */
  private List<String> tags() {
    boolean planned = purchase.budget().value().isPresent() || purchase.source().value().isPresent();
    boolean tendered = purchase.method().value().isPresent() || purchase.reference().value().isPresent()
        || purchase.bidders().value().isPresent();
    List<String> tags = new ArrayList<>();
    if (planned || stage == Stage.NOT_BEGUN) {
      tags.add("planning");
    }
    if (stage != Stage.NOT_BEGUN && (tendered || !planned)) {
      tags.add("tender");
    }
    if (isAwarded()) {
      tags.add("award");
    }
    if (isContracted()) {
      tags.add("contract");
    }
    return tags;
  }

  /** The release; what it tells is told from then on. */
  Map<String, Object> write() {
    Map<String, Object> release = new LinkedHashMap<>();
    release.put("ocid", ocid(by, recorded));
    release.put("id", recorded.id() + "-" + STAMP.format(recorded.at().atZone(Bangkok.ZONE)));
    release.put("date", Ocds.moment(recorded.at()));
    release.put("language", "th");
    release.put("tag", tags().stream().map(tag -> told.stages().contains(tag) ? tag + "Update" : tag).toList());
    release.put("initiationType", "tender");
    Map<String, Object> tender = tender();
    List<Map<String, Object>> awards = isAwarded() ? List.of(award()) : List.of();
    Map<String, Object> bids = bids();
    release.put("parties", parties.all());
    release.put("buyer", parties.buyer());
    put(release, "planning", planning());
    release.put("tender", tender);
    put(release, "bids", bids);
    if (!awards.isEmpty()) {
      release.put("awards", awards);
    }
    if (isContracted()) {
      release.put("contracts", List.of(contract()));
    }
    told.stages().addAll(tags());
    return release;
  }

  private boolean isAwarded() {
    return purchase.suppliers().value().isPresent() || purchase.agreed().value().isPresent() || isContracted();
  }

  private boolean isContracted() {
    return purchase.contract().number().value().isPresent() || purchase.contract().day().value().isPresent();
  }

  private Map<String, Object> planning() {
    Map<String, Object> budget = new LinkedHashMap<>();
    purchase.source().value().ifPresent(source -> budget.put("description", source));
    purchase.budget().value().ifPresent(amount -> budget.put("amount", value(amount)));
    return budget.isEmpty() ? Map.of() : Map.of("budget", budget);
  }

  private Map<String, Object> tender() {
    Map<String, Object> tender = new LinkedHashMap<>();
    tender.put("id", purchase.project().value().orElse(recorded.id()));
    tender.put("title", purchase.work());
    tenderStatus().ifPresent(status -> tender.put("status", status));
    tender.put("procuringEntity", parties.buyer());
    purchase.reference().value().ifPresent(price -> tender.put("value", value(price)));
    purchase.knownMethod().ifPresent(method -> tender.put("procurementMethod", method(method)));
    purchase.method().value().ifPresent(words -> tender.put("procurementMethodDetails", words));
    purchase.methodReason().value().ifPresent(reason -> tender.put("procurementMethodRationale", reason));
    purchase.bidders().value().ifPresent(bidders -> {
      List<Map<String, Object>> tenderers = parties.refer(bidders, "tenderer");
      tender.put("numberOfTenderers", tenderers.size());
      tender.put("tenderers", tenderers);
    });
    return tender;
  }

  private Optional<String> tenderStatus() {
    return Optional.ofNullable(stage).map(known -> switch (known) {
      case NOT_BEGUN -> "planned";
      case BUYING -> "active";
      case UNDER_CONTRACT, ENDED -> "complete";
      case CANCELLED -> "cancelled";
    });
  }

  /** By the words of the codelist: who may offer. Section 55 (2) invites only those who qualify, (3) a single one. */
  private static String method(Method method) {
    return switch (method) {
      case E_MARKET, E_BIDDING, GENERAL_INVITATION -> "open";
      case SELECTION -> "selective";
      case SPECIFIC -> "direct";
    };
  }

  /** A bid is known by who made it, so that it stays the same in the releases that follow. */
  private Map<String, Object> bids() {
    List<Bidder> bidders = purchase.bidders().value().orElse(List.of());
    List<Map<String, Object>> details = new ArrayList<>();
    Map<Object, Integer> offers = new HashMap<>();
    for (Bidder bidder : bidders) {
      Map<String, Object> bid = new LinkedHashMap<>();
      List<Map<String, Object>> tenderers = parties.refer(List.of(bidder), "tenderer");
      Object tenderer = tenderers.getFirst().get("id");
      int offer = offers.merge(tenderer, 1, Integer::sum);
      bid.put("id", offer == 1 ? tenderer : tenderer + "-" + offer);
      bid.put("tenderers", tenderers);
      if (bidder.price() != null) {
        bid.put("value", value(bidder.price()));
      }
      details.add(bid);
    }
    return bidders.stream().allMatch(bidder -> bidder.price() == null) ? Map.of() : Map.of("details", details);
  }

  /** A purchase of one row has one award. Of what was cancelled afterwards it is not said how the award stands. */
  private Map<String, Object> award() {
    Map<String, Object> award = new LinkedHashMap<>();
    award.put("id", awardId());
    purchase.reason().value().ifPresent(reason -> award.put("description", reason));
    if (stage == Stage.UNDER_CONTRACT || stage == Stage.ENDED) {
      award.put("status", "active");
    }
    purchase.agreed().value().ifPresent(price -> award.put("value", value(price)));
    purchase.suppliers().value().ifPresent(chosen -> award.put("suppliers", parties.refer(chosen, "supplier")));
    return award;
  }

  private Map<String, Object> contract() {
    Map<String, Object> contract = new LinkedHashMap<>();
    contract.put("id", purchase.contract().number().value().orElse(recorded.id() + "-contract"));
    contract.put("awardID", awardId());
    if (stage == Stage.UNDER_CONTRACT) {
      contract.put("status", "active");
    } else if (stage == Stage.ENDED) {
      contract.put("status", "terminated");
    }
    purchase.agreed().value().ifPresent(price -> contract.put("value", value(price)));
    purchase.contract().day().value().map(LocalDate::atStartOfDay)
        .ifPresent(day -> contract.put("dateSigned", Ocds.moment(day.atZone(Bangkok.ZONE).toInstant())));
    return contract;
  }

  private String awardId() {
    return recorded.id() + "-award";
  }

  private static Map<String, Object> value(BigDecimal baht) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("amount", baht);
    value.put("currency", "THB");
    return value;
  }

  private static void put(Map<String, Object> into, String name, Map<String, Object> part) {
    if (!part.isEmpty()) {
      into.put(name, part);
    }
  }
}
