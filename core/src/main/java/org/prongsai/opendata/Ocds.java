package org.prongsai.opendata;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.source.JsonText;
import org.prongsai.thai.Bangkok;

/**
 * Purchases in the Open Contracting Data Standard 1.1.5, with its bid extension. What an office did not say is left out;
 * nothing is put in its place. A stated none has no field of its own in the standard and is left out too.
 */
public final class Ocds {

  static final String BIDS =
      "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

  private Ocds() {}

  /**
   * A release package, as JSON.
   *
   * @param uri where it is fetched
   * @param published when its contents last changed
   * @param recorded each version of each purchase
   */
  public static String releasePackage(OcdsPublisher by, URI uri, Instant published, List<Recorded> recorded) {
    Map<String, Object> file = head(by, uri, published);
    file.put("releases", byProcess(by, recorded).values().stream().flatMap(List::stream).toList());
    return JsonText.pretty(file);
  }

  /** A record package, as JSON: of each process all releases and what they come to. Needs at least one purchase. */
  public static String recordPackage(OcdsPublisher by, URI uri, Instant published, List<Recorded> recorded) {
    Map<String, Object> file = head(by, uri, published);
    List<Map<String, Object>> records = new ArrayList<>();
    byProcess(by, recorded).forEach((ocid, releases) -> {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("ocid", ocid);
      one.put("releases", releases);
      one.put("compiledRelease", OcdsMerge.compiled(releases));
      records.add(one);
    });
    file.put("records", records);
    return JsonText.pretty(file);
  }

  /** By ocid; the releases of each from the oldest to the newest. What was told before is told as an update. */
  private static Map<String, List<Map<String, Object>>> byProcess(OcdsPublisher by, List<Recorded> recorded) {
    Map<String, List<Map<String, Object>>> byProcess = new TreeMap<>();
    Map<String, OcdsTold> told = new HashMap<>();
    for (Recorded one : recorded.stream().sorted(Comparator.comparing(Recorded::at)).toList()) {
      String ocid = OcdsRelease.ocid(by, one);
      OcdsTold before = told.computeIfAbsent(ocid, process -> OcdsTold.nothing());
      byProcess.computeIfAbsent(ocid, process -> new ArrayList<>()).add(new OcdsRelease(by, one, before).write());
    }
    return byProcess;
  }

  private static Map<String, Object> head(OcdsPublisher by, URI uri, Instant published) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("uri", uri.toASCIIString());
    head.put("version", "1.1");
    head.put("extensions", List.of(BIDS));
    head.put("publishedDate", moment(published));
    Map<String, Object> publisher = new LinkedHashMap<>();
    publisher.put("name", by.name());
    put(publisher, "uri", by.address());
    head.put("publisher", publisher);
    put(head, "license", by.license());
    put(head, "publicationPolicy", by.policy());
    return head;
  }

  private static void put(Map<String, Object> into, String name, @Nullable URI address) {
    if (address != null) {
      into.put(name, address.toASCIIString());
    }
  }

  static String moment(Instant at) {
    return MOMENT.format(at.atZone(Bangkok.ZONE));
  }
}
