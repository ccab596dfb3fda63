package org.prongsai.server.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.web.Frame;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tells people of an agency, and the program that listens to it, what happened. */
@Service
public class Notices {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final NoteStore notes;
  private final ParcelStore parcels;
  private final HookStore hooks;
  private final Switchboard switchboard;
  private final AuditTrail audit;
  private final Clock clock;

  Notices(NoteStore notes, ParcelStore parcels, HookStore hooks, Switchboard switchboard, AuditTrail audit, Clock clock) {
    this.notes = notes;
    this.parcels = parcels;
    this.hooks = hooks;
    this.switchboard = switchboard;
    this.audit = audit;
    this.clock = clock;
  }

  /** Writes it down to be told, in the caller's transaction. To tell the same key again does nothing. */
  @Transactional
  public void send(Notice notice) {
    for (long account : notice.accounts()) {
      Preference preference = preference(notice.agency(), account);
      notes.add(new Note(notice.agency(), 0, account, spoken(notice.title(), Language.THAI),
          spoken(notice.title(), Language.ENGLISH), spoken(notice.text(), Language.THAI),
          spoken(notice.text(), Language.ENGLISH), notice.path(), clock.instant()), notice.type(), notice.key(),
          mailDue(preference));
    }
    Hook hook = switchboard.webhooks() && !notice.facts().isEmpty() ? hooks.find(notice.agency()).filter(Hook::active).orElse(null) : null;
    if (hook != null) {
      parcels.add(parcel(notice.agency(), Parcel.Channel.WEBHOOK, notice.key(), null, hook.url(), notice.type(),
          payload(notice), null));
    }
  }

  /**
   * Mails one person a text with a file, if they want mails and the installation sends any. To mail the same key again
   * does nothing.
   *
   * @param body a message for each language
   */
  @Transactional
  public boolean mail(long agency, long account, String key, Message subject, Message body, String path,
      Parcel.@Nullable Attachment attachment) {
    Preference preference = preference(agency, account);
    String address = preference.address();
    if (!switchboard.mail() || address == null || !preference.isMailed()) {
      return false;
    }
    Language language = preference.language();
    parcels.add(parcel(agency, Parcel.Channel.MAIL, key + "@" + account, account, address, spoken(subject, language),
        Letter.of(spoken(body, language), switchboard.address() + path, language), attachment));
    return true;
  }

  /** The address under which a page is reached from outside. */
  public String addressOf(String path) {
    return switchboard.address() + path;
  }

  /** Whether this installation sends mail at all. */
  public boolean mailIsOn() {
    return switchboard.mail();
  }

  public boolean webhooksAreOn() {
    return switchboard.webhooks();
  }

  /** What a person was told, latest first. */
  public List<Note> latest(long agency, long account, int atMost) {
    return notes.latest(agency, account, atMost);
  }

  /** What has left, or waits to leave, this server for an agency; latest first. */
  public List<Parcel> log(long agency, int atMost) {
    return parcels.latest(agency, atMost);
  }

  public Preference preference(long agency, long account) {
    return notes.preference(agency, account).orElse(Preference.UNSAID);
  }

  /** A person's own choice. */
  @Transactional
  public void prefer(Author by, long account, Preference preference) {
    Preference before = preference(by.agency(), account);
    notes.prefer(by.agency(), account, preference);
    audit.record(by, Change.of("notices", account, "changed", fields(before), fields(preference)));
  }

  private @Nullable Instant mailDue(Preference preference) {
    return switchboard.mail() && preference.isMailed() ? Gathering.due(preference.pace(), clock.instant()) : null;
  }

  private Parcel parcel(long agency, Parcel.Channel channel, String key, @Nullable Long account, String target,
      String subject, String body, Parcel.@Nullable Attachment attachment) {
    Instant now = clock.instant();
    return new Parcel(agency, 0, channel, key, account, target, subject, body, attachment, Parcel.State.WAITING, 0, now,
        now, null, null);
  }

  private String payload(Notice notice) {
    Map<String, Object> data = new TreeMap<>(notice.facts());
    data.put("title", spoken(notice.title(), Language.THAI));
    data.put("text", spoken(notice.text(), Language.THAI));
    data.put("address", switchboard.address() + notice.path());
    return JSON.writeValueAsString(new TreeMap<>(Map.of("type", notice.type(),
        "timestamp", clock.instant().toString(), "data", data)));
  }

  static String spoken(Message message, Language language) {
    return new Ui(language, "auto", "", "", "", Frame.PUBLIC, null, false).say(message);
  }

  private static Map<String, @Nullable Object> fields(Preference preference) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("address", preference.address());
    fields.put("pace", preference.pace().code());
    fields.put("language", preference.language().tag());
    return fields;
  }
}
