package org.prongsai.opendata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.procurement.Bidder;
import org.prongsai.procurement.Buyer;
import org.prongsai.procurement.TaxId;
import org.prongsai.thai.Folding;

/**
 * The parties of one release, each once. Companies are known by their number. Identity numbers of people are not published:
 * they are known by their name, as companies are whose number is not said.
 */
final class OcdsParties {

  private static final int MARK = 12;

  private final OcdsPublisher by;
  private final Map<String, Map<String, Object>> parties = new LinkedHashMap<>();
  private final Map<String, Set<String>> roles;

  /** @param roles that the parties had before; those of this release are added */
  OcdsParties(OcdsPublisher by, Buyer buyer, Map<String, Set<String>> roles) {
    this.by = by;
    this.roles = roles;
    Map<String, Object> party = party(by.id(), by.name());
    Map<String, Object> address = new LinkedHashMap<>();
    buyer.district().value().ifPresent(district -> address.put("locality", district));
    buyer.province().value().ifPresent(province -> address.put("region", province));
    if (!address.isEmpty()) {
      party.put("address", address);
    }
    role(by.id(), "buyer");
    role(by.id(), "procuringEntity");
  }

  List<Map<String, Object>> all() {
    List<Map<String, Object>> all = new ArrayList<>();
    parties.forEach((id, party) -> {
      Map<String, Object> whole = new LinkedHashMap<>(party);
      whole.put("roles", List.copyOf(roles.getOrDefault(id, Set.of())));
      all.add(whole);
    });
    return all;
  }

  Map<String, Object> buyer() {
    return reference(by.id(), by.name());
  }

  /** References to bidders, each organisation once, and the bidders among the parties in that role. */
  List<Map<String, Object>> refer(List<Bidder> bidders, String role) {
    Map<String, Map<String, Object>> references = new LinkedHashMap<>();
    for (Bidder bidder : bidders) {
      String id = id(bidder);
      if (!parties.containsKey(id)) {
        Map<String, Object> party = party(id, bidder.name());
        TaxId taxId = bidder.taxId();
        if (taxId != null && taxId.isJuristic()) {
          party.put("identifier", identifier(taxId, bidder.name()));
        }
      }
      role(id, role);
      references.putIfAbsent(id, reference(id, bidder.name()));
    }
    return List.copyOf(references.values());
  }

  private String id(Bidder bidder) {
    TaxId taxId = bidder.taxId();
    if (taxId == null || !taxId.isJuristic()) {
      return "name-" + mark(Folding.exact(bidder.name()).text());
    }
    return by.supplierScheme() == null ? taxId.digits() : by.supplierScheme() + "-" + taxId.digits();
  }

  private Map<String, Object> identifier(TaxId taxId, String name) {
    Map<String, Object> identifier = new LinkedHashMap<>();
    if (by.supplierScheme() != null) {
      identifier.put("scheme", by.supplierScheme());
    }
    identifier.put("id", taxId.digits());
    identifier.put("legalName", name);
    return identifier;
  }

  private Map<String, Object> party(String id, String name) {
    Map<String, Object> party = reference(id, name);
    parties.put(id, party);
    return party;
  }

  private void role(String id, String role) {
    roles.computeIfAbsent(id, party -> new LinkedHashSet<>()).add(role);
  }

  private static Map<String, Object> reference(String id, String name) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("id", id);
    reference.put("name", name);
    return reference;
  }

  /** The same in every release, whoever else is in it. */
  private static String mark(String name) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, MARK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
