package org.prongsai.server.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** What one unit's person is told, gathered and sent at moments of the test's choice, with a mail server of its own. */
final class PostRoom implements AutoCloseable {

  static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

  private final Office office = Office.open();
  private final Author by = office.person(Role.UNIT).author();
  private final long account = office.person(Role.UNIT).account();
  private final NoteStore notes = TestServer.part(NoteStore.class);
  private final ParcelStore parcels = TestServer.part(ParcelStore.class);
  private final HookStore hooks = TestServer.part(HookStore.class);
  private final TransactionTemplate transaction = TestServer.part(TransactionTemplate.class);
  private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private final int port;

  private Switchboard switchboard = new Switchboard("https://ita.example.go.th", "ita@example.go.th", true, true);

  PostRoom() {
    post.start();
    port = post.getSmtp().getPort();
    clear();
  }

  /** All tests share one database: what another one's office has left to send would go out with ours, in any order. */
  private void clear() {
    Instant later = NOON.plus(Duration.ofHours(1));
    gather(later);
    dispatch(later, Stream.of(Parcel.Channel.values()).<Carrier>map(Nowhere::new).toList());
  }

  /** Takes a parcel and brings it nowhere. */
  private record Nowhere(Parcel.Channel channel) implements Carrier {

    @Override
    public void carry(Parcel parcel) {}
  }

  /** The mail server is away from now on. */
  @Override
  public void close() {
    post.stop();
  }

  void switched(Switchboard other) {
    switchboard = other;
  }

  void prefer(Preference.Pace pace) {
    transaction.executeWithoutResult(status ->
        notices().prefer(by, account, new Preference("unit@example.go.th", pace, Language.THAI)));
  }

  void send(String key) {
    Notice notice = new Notice(office.agency().id(), "work.due", key, Message.of("notice.letter.foot"),
        Message.of("notice.letter.several", 2, "คู่มือ"), "/office/x", Set.of(account), Map.of("measure", 7));
    transaction.executeWithoutResult(status -> notices().send(notice));
  }

  void mail(String key, Parcel.@Nullable Attachment attachment) {
    transaction.executeWithoutResult(status -> notices().mail(office.agency().id(), account, key,
        Message.of("notice.letter.foot"), Message.of("notice.letter.foot"), "/office/x", attachment));
  }

  /** Where notices go from now on, as the office's own page sets it. */
  Hook hook(String url) {
    Outcome<Hook> set = transaction.execute(status ->
        new Hooks(hooks, switchboard, TestServer.part(AuditTrail.class)).set(by, url, true, false));
    return set.orThrow();
  }

  /** As {@link #hook}, past the page, which would refuse some addresses. */
  void keepHook(String url) {
    transaction.executeWithoutResult(status ->
        hooks.save(new Hook(office.agency().id(), url, "c2VjcmV0c2VjcmV0c2VjcmV0", true)));
  }

  void gather(Instant when) {
    new Gathering(notes, parcels, switchboard, transaction, at(when)).gather();
  }

  void dispatch(Instant when) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    var senders = new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class);
    dispatch(when, List.of(new MailCarrier(senders, switchboard), new HookCarrier(hooks, switchboard, at(when))));
  }

  void dispatch(Instant when, List<Carrier> carriers) {
    new Dispatch(parcels, notes, carriers, transaction, at(when)).sendAll();
  }

  List<Note> told() {
    return notices().latest(office.agency().id(), account, 10);
  }

  List<Parcel> log() {
    return notices().log(office.agency().id(), 50);
  }

  MimeMessage[] received() {
    return post.getReceivedMessages();
  }

  private Notices notices() {
    return new Notices(notes, parcels, hooks, switchboard, TestServer.part(AuditTrail.class), at(NOON));
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }
}
