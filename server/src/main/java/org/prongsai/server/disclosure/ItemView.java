package org.prongsai.server.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.publication.Component;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.web.Event;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;

/**
 * The page of an item, for one person.
 *
 * @param own names of the units that the person belongs to
 * @param history of its editions, the latest first
 */
record ItemView(Person person, Set<String> own, int year, Dossier dossier, List<Edition> history, LocalDate today) {

  ItemView {
    own = Set.copyOf(own);
    history = List.copyOf(history);
  }

  String list() {
    return person.office() + "/" + year + "/disclosure";
  }

  String path() {
    return list() + "/" + dossier.item().code();
  }

  /** Where the public reads it. */
  String open() {
    return "/a/" + person.agency().slug() + "/ita/" + year + "/" + dossier.item().code();
  }

  boolean mayCare() {
    return person.may(Deed.KEEP_DISCLOSURE);
  }

  /** The officer every item; units those that are theirs. */
  boolean mayProve() {
    return mayCare() || person.may(Deed.PROVE_DISCLOSURE) && dossier.disclosed().units().stream().anyMatch(own::contains);
  }

  /** Looking harms nobody: whoever proves items may ask for it, of other units' too. */
  boolean mayLook() {
    return person.may(Deed.PROVE_DISCLOSURE) && dossier.evidence().stream()
        .anyMatch(each -> !each.carried() && !each.components().isEmpty() && each.kind() != Evidence.Kind.NONE);
  }

  boolean mayReady() {
    return mayProve() && dossier.may(ItemMove.MARK_READY);
  }

  /** Whoever put it together is no second reader. */
  boolean mayRead() {
    return person.may(Deed.READ_DISCLOSURE) && dossier.may(ItemMove.READ_IT) && dossier.judgements().stream().findFirst()
        .filter(last -> last.account() != null && last.account() == person.account()).isEmpty();
  }

  boolean mayReturn() {
    return person.may(Deed.READ_DISCLOSURE) && dossier.may(ItemMove.RETURN_IT);
  }

  boolean mayPublish() {
    return mayCare() && dossier.may(ItemMove.PUBLISH);
  }

  boolean mayWithdraw() {
    return mayCare() && dossier.may(ItemMove.WITHDRAW);
  }

  boolean isPublic() {
    Edition edition = dossier.edition();
    return edition != null && edition.stands();
  }

  /** What proves a component, in the order in which it came. */
  List<Evidence> proving(Component component) {
    return where(each -> each.proves(component.no()));
  }

  /** What was carried over, or proves nothing yet. */
  List<Evidence> idle() {
    return where(each -> each.carried() || each.components().isEmpty());
  }

  private List<Evidence> where(Predicate<Evidence> wanted) {
    return dossier.evidence().stream().filter(wanted).toList();
  }

  boolean isLate() {
    LocalDate due = dossier.disclosed().due();
    return due != null && due.isBefore(today) && !isPublic();
  }

  /** Why it was returned; null when it was not. */
  @Nullable Judgement returned() {
    return dossier.state() == ItemState.RETURNED ? dossier.judgements().getFirst() : null;
  }

  /** What was judged and published, the latest first. */
  List<Event> events(Ui ui) {
    record Dated(java.time.Instant at, Event event) {}
    List<Dated> all = new ArrayList<>();
    dossier.judgements().forEach(each -> all.add(new Dated(each.at(), Event.of(
        each.deed() == Judgement.Deed.RETURNED ? Icon.ARROW_RETURN_LEFT : Icon.PERSON_CHECK,
        each.deed() == Judgement.Deed.RETURNED ? Tone.BAD : Tone.INFO,
        ui.say("disclosure.judged." + each.deed().name().toLowerCase(java.util.Locale.ROOT), each.reason() == null ? "" : each.reason()),
        each.name() + " · " + ui.moment(each.at())))));
    history.forEach(each -> {
      all.add(new Dated(each.at(), Event.of(Icon.CHECK_CIRCLE_FILL, Tone.GOOD, ui.say("disclosure.published.no", each.no()),
          each.by() + " · " + ui.moment(each.at()))));
      Stream.ofNullable(each.withdrawn()).filter(gone -> each == history.getFirst()).forEach(gone -> all.add(new Dated(gone.at(),
          Event.of(Icon.SLASH_CIRCLE, Tone.BAD, ui.say("disclosure.withdrawn.why", gone.why()),
              gone.by() + " · " + ui.moment(gone.at())))));
    });
    return all.stream().sorted(java.util.Comparator.comparing(Dated::at).reversed()).map(Dated::event).toList();
  }
}
