package org.prongsai.server.disclosure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Item;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.publication.Publications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes items on their way to the public. Whoever calls has asked whether the person may. */
@Service
class Publishing {

  static final String EVIDENCE = "evidence";

  private final Dossiers dossiers;
  private final DisclosureStore items;
  private final EvidenceStore evidence;
  private final JudgementStore judgements;
  private final Publications publications;
  private final Files files;
  private final AuditTrail audit;
  private final Clock clock;

  Publishing(Dossiers dossiers, DisclosureStore items, EvidenceStore evidence, JudgementStore judgements,
      Publications publications, Files files, AuditTrail audit, Clock clock) {
    this.dossiers = dossiers;
    this.items = items;
    this.evidence = evidence;
    this.judgements = judgements;
    this.publications = publications;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  /** @param loose numbers of files that were taken in and belong to nothing yet; each becomes a proof of its own */
  @Transactional
  public void prove(Author by, Evidence told, List<StoredFile> loose) {
    if (told.kind() != Evidence.Kind.FILE) {
      add(by, told);
    }
    for (StoredFile file : loose) {
      Evidence each = new Evidence(told.agency(), 0, told.fiscalYear(), told.item(), told.components(), told.kind(),
          loose.size() == 1 && !told.title().isEmpty() ? told.title() : title(told, file), told.place(), null, false, null);
      files.give(by, file.id(), Evidence.owner(add(by, each)));
    }
  }

  private static String title(Evidence told, StoredFile file) {
    String name = file.name().replaceFirst("\\.[^.]+$", "");
    return told.title().isEmpty() ? name : told.title() + " – " + name;
  }

  private long add(Author by, Evidence each) {
    long id = evidence.add(each);
    audit.record(by, Change.created(EVIDENCE, id, fields(each)));
    return id;
  }

  private static Map<String, @Nullable Object> fields(Evidence each) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("fiscalYear", each.fiscalYear());
    fields.put("item", each.item());
    fields.put("components", List.copyOf(each.components()));
    fields.put("kind", each.kind());
    fields.put("title", each.title());
    fields.put("place", each.place());
    fields.put("address", each.address());
    return fields;
  }

  /** Says which components a proof shows; one that was carried over counts from now on. */
  @Transactional
  public void renew(Author by, Evidence before, SortedSet<Integer> components) {
    evidence.renew(by.agency(), before.id(), components);
    audit.record(by, Change.of(EVIDENCE, before.id(), "changed",
        Map.of("components", List.copyOf(before.components()), "carried", before.carried()),
        Map.of("components", List.copyOf(components), "carried", false)));
  }

  /** Takes a proof away from the item; what was published with it stays as it was. */
  @Transactional
  public void remove(Author by, Evidence each) {
    if (evidence.remove(by.agency(), each.id())) {
      StoredFile file = each.file();
      if (file != null) {
        files.loosen(by, file.id());
      }
      audit.record(by, Change.removed(EVIDENCE, each.id(), fields(each)));
    }
  }

  /**
   * Notes what somebody says of the item as they saw it.
   *
   * @return false when it is no longer what they saw, or does not stand where that could be said
   */
  @Transactional
  public boolean judge(Author by, Agency agency, int year, Item item, String seen, Judgement.Deed deed,
      @Nullable String reason) {
    items.lock(agency.id(), year);
    Dossier now = dossiers.find(agency, year, item.code()).orElseThrow();
    ItemMove move = switch (deed) {
      case READY -> ItemMove.MARK_READY;
      case READ -> ItemMove.READ_IT;
      case RETURNED -> ItemMove.RETURN_IT;
    };
    if (!now.hash().equals(seen) || !now.may(move)) {
      return false;
    }
    long id = judgements.add(agency.id(), year, new Judgement(item.id(), seen, deed, reason, by.account(), by.name(),
        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("fiscalYear", year);
    fields.put("item", item.id());
    fields.put("deed", deed);
    fields.put("reason", reason);
    audit.record(by, Change.created("judgement", id, fields));
    return true;
  }

  /**
   * Publishes an item as somebody saw it.
   *
   * @return empty when it is no longer what they saw
   */
  @Transactional
  public java.util.Optional<Edition> publish(Author by, Agency agency, int year, Item item, String seen) {
    items.lock(agency.id(), year);
    Dossier now = dossiers.find(agency, year, item.code()).orElseThrow();
    if (!now.hash().equals(seen) || !now.may(ItemMove.PUBLISH) && now.state() != ItemState.PUBLISHED) {
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(publish(by, year, now));
  }

  /** Publishes what was just put together, within the transaction of the caller. */
  Edition publish(Author by, int year, Dossier now) {
    return publications.publish(by, Dossiers.subject(year, now.item()), now.content(), now.files());
  }

  @Transactional
  public void withdraw(Author by, int year, Item item, String why) {
    publications.withdraw(by, Dossiers.subject(year, item), why);
  }

  /**
   * Takes over what proved the items of the year before, and whose they were, where nothing stands yet. It has to be
   * renewed: whoever looks at it says which components it still shows.
   *
   * @return how many items got something
   */
  @Transactional
  public int carry(Author by, Agency agency, int year) {
    items.lock(agency.id(), year);
    List<Dossier> before = dossiers.of(agency, year - 1);
    int carried = 0;
    for (Dossier now : dossiers.of(agency, year)) {
      List<Evidence> last = before.stream().filter(each -> isSame(each.item(), now.item()))
          .flatMap(each -> each.evidence().stream()).filter(each -> !each.carried()).toList();
      if (now.evidence().isEmpty() && !last.isEmpty()) {
        last.forEach(each -> carry(by, year, now.item(), each));
        carried++;
      }
    }
    return carried;
  }

  /** The same over the years, or merged into the later one. */
  private static boolean isSame(Item before, Item now) {
    return before.id().equals(now.id()) || now.succeeds().contains(before.id());
  }

  private void carry(Author by, int year, Item item, Evidence last) {
    long id = add(by, new Evidence(last.agency(), 0, year, item.id(), new java.util.TreeSet<>(), last.kind(), last.title(),
        last.place(), last.address(), true, null));
    StoredFile file = last.file();
    if (file != null) {
      files.share(by, file, Evidence.owner(id));
    }
  }
}
