package org.prongsai.server.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

class NoticesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

  private final Office office = Office.open();
  private final Author by = office.person(Role.UNIT).author();
  private final long account = office.person(Role.UNIT).account();
  private final NoteStore notes = TestServer.part(NoteStore.class);
  private final ParcelStore parcels = TestServer.part(ParcelStore.class);
  private final HookStore hooks = TestServer.part(HookStore.class);
  private final TransactionTemplate transaction = TestServer.part(TransactionTemplate.class);
  private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private int port;

  private Switchboard switchboard = new Switchboard("https://ita.example.go.th", "ita@example.go.th", true, true);

  @BeforeEach
  void openPost() {
    post.start();
    port = post.getSmtp().getPort();
  }

  @AfterEach
  void closePost() {
    post.stop();
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  private Notices notices() {
    return new Notices(notes, parcels, hooks, switchboard, TestServer.part(AuditTrail.class), at(NOON));
  }

  private Notice notice(String key) {
    return new Notice(office.agency().id(), "work.due", key, Message.of("notice.letter.foot"),
        Message.of("notice.letter.several", 2, "คู่มือ"), "/office/x", Set.of(account), Map.of("measure", 7));
  }

  private void send(String key) {
    transaction.executeWithoutResult(status -> notices().send(notice(key)));
  }

  private void prefer(Preference.Pace pace) {
    transaction.executeWithoutResult(status ->
        notices().prefer(by, account, new Preference("unit@example.go.th", pace, Language.THAI)));
  }

  private void gather(Instant when) {
    new Gathering(notes, parcels, switchboard, transaction, at(when)).gather();
  }

  private void dispatch(Instant when) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    var senders = new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class);
    new Dispatch(parcels, notes, List.of(new MailCarrier(senders, switchboard),
        new HookCarrier(hooks, switchboard, at(when))), transaction, at(when)).sendAll();
  }

  private List<Parcel> log() {
    return notices().log(office.agency().id(), 50);
  }

  @Test
  void theSameOccasionIsToldOnceHoweverOftenAJobRuns() {
    send("due/1");
    send("due/1");
    send("due/2");
    assertEquals(2, notices().latest(office.agency().id(), account, 10).size());
  }

  @Test
  void manyNoticesComeInOneMail() throws Exception {
    prefer(Preference.Pace.AT_ONCE);
    for (int i = 0; i < 30; i++) {
      send("due/" + i);
    }
    gather(NOON.plus(Duration.ofMinutes(4)));
    assertEquals(0, log().size());
    gather(NOON.plus(Duration.ofMinutes(6)));
    gather(NOON.plus(Duration.ofMinutes(7)));
    dispatch(NOON.plus(Duration.ofMinutes(8)));
    dispatch(NOON.plus(Duration.ofMinutes(9)));
    MimeMessage[] received = post.getReceivedMessages();
    assertEquals(1, received.length);
    assertTrue(received[0].getSubject().endsWith("รวม 30 เรื่อง"), received[0].getSubject());
    String text = (String) received[0].getContent();
    assertTrue(text.contains("https://ita.example.go.th/office/x"), text);
    assertEquals("unit@example.go.th", received[0].getAllRecipients()[0].toString());
    assertEquals(Parcel.State.SENT, log().getFirst().state());
  }

  @Test
  void whoWantsOneMailADayGetsItInTheMorningOfBangkok() {
    // Noon of Bangkok: the next morning is half past seven of the 3rd, half past midnight in UTC.
    assertEquals(Instant.parse("2026-03-03T00:30:00Z"), Gathering.due(Preference.Pace.DAILY, NOON));
    assertEquals(Instant.parse("2026-03-02T00:30:00Z"),
        Gathering.due(Preference.Pace.DAILY, Instant.parse("2026-03-01T23:00:00Z")));
  }

  @Test
  void whoWantsNoMailAndWhoHasGivenNoAddressGetNone() {
    prefer(Preference.Pace.NEVER);
    send("due/1");
    gather(NOON.plus(Duration.ofDays(2)));
    assertEquals(List.of(), log());
    assertEquals(1, notices().latest(office.agency().id(), account, 10).size());
  }

  @Test
  void withTheSwitchOffNothingIsEvenWrittenDownToBeSent() {
    switchboard = new Switchboard("", "", false, false);
    prefer(Preference.Pace.AT_ONCE);
    new Hooks(hooks, switchboard, TestServer.part(AuditTrail.class));
    send("due/1");
    gather(NOON.plus(Duration.ofDays(2)));
    assertEquals(List.of(), log());
  }

  @Test
  void aFileGoesWithAMailUnderItsThaiName() throws Exception {
    prefer(Preference.Pace.AT_ONCE);
    transaction.executeWithoutResult(status -> notices().mail(office.agency().id(), account, "brief/2569-03",
        Message.of("notice.letter.foot"), Message.of("notice.letter.foot"), "/office/x",
        new Parcel.Attachment("สรุปรายเดือน.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))));
    dispatch(NOON);
    String whole = GreenMailUtil.getWholeMessage(post.getReceivedMessages()[0]);
    assertTrue(whole.contains("Content-Disposition: attachment"), whole);
    assertTrue(whole.contains("Auto-Submitted: auto-generated"), whole);
  }

  @Test
  void aMailServerThatIsAwayIsAskedAgainLaterAndLaterAndGivenUpInTheEnd() {
    prefer(Preference.Pace.AT_ONCE);
    send("due/1");
    gather(NOON.plus(Duration.ofMinutes(6)));
    post.stop();
    Instant now = NOON.plus(Duration.ofMinutes(6));
    List<Duration> waits = new ArrayList<>();
    while (log().getFirst().state() == Parcel.State.WAITING) {
      dispatch(now);
      Instant next = log().getFirst().due();
      waits.add(Duration.between(now, next));
      now = next;
    }
    assertEquals(Parcel.State.FAILED, log().getFirst().state());
    assertNotNull(log().getFirst().error());
    for (int i = 1; i < waits.size() - 1; i++) {
      assertTrue(waits.get(i).compareTo(waits.get(i - 1)) > 0, waits.toString());
    }
  }

  @Test
  void twoServersAtOnceSendEachParcelOnce() throws Exception {
    prefer(Preference.Pace.AT_ONCE);
    for (int i = 0; i < 12; i++) {
      int number = i;
      transaction.executeWithoutResult(status -> notices().mail(office.agency().id(), account, "letter/" + number,
          Message.of("notice.letter.foot"), Message.of("notice.letter.foot"), "/office/x", null));
    }
    CountDownLatch start = new CountDownLatch(1);
    try (var servers = Executors.newFixedThreadPool(3)) {
      for (int i = 0; i < 3; i++) {
        servers.submit(() -> {
          start.await();
          dispatch(NOON);
          return null;
        });
      }
      start.countDown();
    }
    assertEquals(12, post.getReceivedMessages().length);
  }

  @Test
  void aWebhookIsSignedOverWhatItCarries() throws Exception {
    Map<String, String> heard = new TreeMap<>();
    HttpServer receiver = receiver(200, heard);
    try {
      Hook hook = hook("http://127.0.0.1:" + receiver.getAddress().getPort() + "/line");
      send("due/1");
      dispatch(NOON);
      assertEquals(Long.toString(NOON.getEpochSecond()), heard.get("webhook-timestamp"));
      assertEquals(HookSignature.of(hook.secret(), heard.get("webhook-id"), NOON, heard.get("body")),
          heard.get("webhook-signature"));
      assertTrue(heard.get("body").contains("\"type\":\"work.due\""), heard.get("body"));
      assertEquals(Parcel.State.SENT, log().getFirst().state());
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void aWebhookDoesNotGoWhereItIsSentOnTo() throws Exception {
    HttpServer receiver = receiver(302, new TreeMap<>());
    try {
      hook("http://127.0.0.1:" + receiver.getAddress().getPort() + "/line");
      send("due/1");
      dispatch(NOON);
      assertEquals("answered 302", log().getFirst().error());
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void aWebhookReachesNothingBehindTheWallUnlessTheInstallationAllowsIt() throws Exception {
    Map<String, String> heard = new TreeMap<>();
    HttpServer receiver = receiver(200, heard);
    try {
      hook("https://127.0.0.1:" + receiver.getAddress().getPort() + "/line");
      send("due/1");
      switchboard = new Switchboard("", "", true, false);
      dispatch(NOON);
      assertEquals(Parcel.State.FAILED, log().getFirst().state());
      assertTrue(heard.isEmpty());
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void aCalendarLinkOpensOnlyUntilTheNextIsMade() {
    CalendarLinks links = TestServer.part(CalendarLinks.class);
    String first = links.renew(by, account);
    assertEquals(new CalendarLinks.Subscriber(office.agency().id(), account), links.find(first).orElseThrow());
    String second = links.renew(by, account);
    assertTrue(links.find(first).isEmpty());
    assertTrue(links.find(second).isPresent());
    links.remove(by, account);
    assertFalse(links.exists(office.agency().id(), account));
  }

  private Hook hook(String url) {
    Outcome<Hook> set = transaction.execute(status ->
        new Hooks(hooks, switchboard, TestServer.part(AuditTrail.class)).set(by, url, true, false));
    return set.orThrow();
  }

  private static HttpServer receiver(int status, Map<String, String> heard) throws IOException {
    HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", exchange -> {
      exchange.getRequestHeaders().forEach((name, values) -> heard.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
      heard.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/inside");
      exchange.sendResponseHeaders(status, -1);
      exchange.close();
    });
    receiver.start();
    return receiver;
  }

  @Test
  void anAddressThatNobodyCanCallHoldsUpNothingElse() {
    transaction.executeWithoutResult(status ->
        hooks.save(new Hook(office.agency().id(), "https://127.0.0.1:99999/", "c2VjcmV0c2VjcmV0c2VjcmV0", true)));
    send("due/1");
    prefer(Preference.Pace.AT_ONCE);
    send("due/2");
    gather(NOON.plus(Duration.ofMinutes(6)));
    dispatch(NOON.plus(Duration.ofMinutes(7)));
    assertEquals(1, post.getReceivedMessages().length);
    Parcel uncalled = log().stream().filter(parcel -> parcel.channel() == Parcel.Channel.WEBHOOK).findFirst().orElseThrow();
    assertNotNull(uncalled.error());
  }

  @Test
  void aFaultOfACarrierIsNotedAtItsParcelAndTheOthersGo() {
    prefer(Preference.Pace.AT_ONCE);
    send("due/1");
    gather(NOON.plus(Duration.ofMinutes(6)));
    Carrier faulty = new Carrier() {
      @Override
      public Parcel.Channel channel() {
        return Parcel.Channel.MAIL;
      }

      @Override
      public void carry(Parcel parcel) {
        throw new IllegalStateException("a fault of ours");
      }
    };
    new Dispatch(parcels, notes, List.of(faulty), transaction, at(NOON.plus(Duration.ofMinutes(7)))).sendAll();
    assertTrue(String.valueOf(log().getFirst().error()).contains("a fault of ours"));
    assertEquals(1, log().getFirst().attempts());
  }
}
