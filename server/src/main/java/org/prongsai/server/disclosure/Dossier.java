package org.prongsai.server.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Item;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.publication.Component;
import org.prongsai.server.publication.Content;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.publication.Publications;

/**
 * All that an agency holds of an item in a year.
 *
 * @param judgements the latest first
 * @param edition what was published last; null when nothing was
 */
record Dossier(Item item, Disclosed disclosed, List<Living> living, List<Evidence> evidence, Composition composition,
    Content content, String hash, List<Judgement> judgements, @Nullable Edition edition) {

  static Dossier of(Item item, List<Item.Component> components, Disclosed disclosed, List<Living> living,
      List<Evidence> evidence, List<Judgement> judgements, @Nullable Edition edition) {
    Composition composition = new Composition(item, components, living, evidence);
    Content content = composition.content();
    return new Dossier(item, disclosed, living, evidence, composition, content, Publications.hash(content), judgements,
        edition);
  }

  ItemState state() {
    Edition last = edition;
    if (last != null && last.stands() && last.hash().equals(hash)) {
      return ItemState.PUBLISHED;
    }
    return judged().or(() -> java.util.Optional.ofNullable(last)
        .map(each -> each.stands() ? ItemState.CHANGED : ItemState.WITHDRAWN)).orElseGet(this::begun);
  }

  /** What the latest judgement of this very content says, unless it was withdrawn since. */
  private java.util.Optional<ItemState> judged() {
    return judgements.stream().findFirst().filter(last -> last.content().equals(hash) && !isWithdrawnSince(last))
        .map(last -> switch (last.deed()) {
          case READY -> ItemState.READY;
          case READ -> ItemState.READ;
          case RETURNED -> ItemState.RETURNED;
        });
  }

  private boolean isWithdrawnSince(Judgement last) {
    Edition published = edition;
    Edition.Withdrawal withdrawal = published == null ? null : published.withdrawn();
    return withdrawal != null && withdrawal.at().isAfter(last.at());
  }

  private ItemState begun() {
    boolean begun = !evidence.isEmpty() || content.components().stream().anyMatch(Component::met)
        || disclosed.status() != null && disclosed.status() != org.prongsai.agencyyear.AgencyYear.Status.NOT_STARTED;
    return begun ? ItemState.IN_PROGRESS : ItemState.NOT_STARTED;
  }

  /** Every file that the public would be handed, by its hash. */
  Map<String, StoredFile> files() {
    return Stream.concat(evidence.stream().map(Evidence::file).filter(Objects::nonNull),
        living.stream().flatMap(each -> each.files().stream()))
        .collect(Collectors.toMap(StoredFile::hash, Function.identity(), (first, later) -> first));
  }

  boolean may(ItemMove move) {
    return move.leadsFrom(state()) && (move != ItemMove.PUBLISH && move != ItemMove.MARK_READY || met() > 0);
  }

  /** How many components are met. */
  long met() {
    return content.components().stream().filter(Component::met).count();
  }

  /** Those without which the item scores nothing. */
  List<Component> missing() {
    return content.components().stream().filter(each -> each.required() && !each.met()).toList();
  }

  /** What is to be filled in so that a component is met by work. */
  List<Living.Gap> gaps(Component component) {
    return composition.components().stream().filter(each -> each.no() == component.no())
        .flatMap(each -> composition.shown(each).stream())
        .flatMap(shown -> shown instanceof Living.Shown.Missing(var gaps) ? gaps.stream() : Stream.of()).distinct().toList();
  }
}
