package org.prongsai.server.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What people are told once, and how it comes to them by mail. */
class NoticesByMailTest {

  @AutoClose
  private final PostRoom room = new PostRoom();

  @Test
  void theSameOccasionIsToldOnceHoweverOftenAJobRuns() {
    room.send("due/1");
    room.send("due/1");
    room.send("due/2");
    assertEquals(2, room.told().size());
  }

  @Test
  void manyNoticesComeInOneMail() throws Exception {
    room.prefer(Preference.Pace.AT_ONCE);
    for (int i = 0; i < 30; i++) {
      room.send("due/" + i);
    }
    room.gather(PostRoom.NOON.plus(Duration.ofMinutes(4)));
    assertEquals(0, room.log().size());
    room.gather(PostRoom.NOON.plus(Duration.ofMinutes(6)));
    room.gather(PostRoom.NOON.plus(Duration.ofMinutes(7)));
    room.dispatch(PostRoom.NOON.plus(Duration.ofMinutes(8)));
    room.dispatch(PostRoom.NOON.plus(Duration.ofMinutes(9)));
    MimeMessage[] received = room.received();
    assertEquals(1, received.length);
    assertTrue(received[0].getSubject().endsWith("รวม 30 เรื่อง"), received[0].getSubject());
    String text = (String) received[0].getContent();
    assertTrue(text.contains("https://ita.example.go.th/office/x"), text);
    assertEquals("unit@example.go.th", received[0].getAllRecipients()[0].toString());
    assertEquals(Parcel.State.SENT, room.log().getFirst().state());
  }

  @Test
  void whoWantsOneMailADayGetsItInTheMorningOfBangkok() {
    // Noon of Bangkok: the next morning is half past seven of the 3rd, half past midnight in UTC.
    assertEquals(Instant.parse("2026-03-03T00:30:00Z"), Gathering.due(Preference.Pace.DAILY, PostRoom.NOON));
    assertEquals(Instant.parse("2026-03-02T00:30:00Z"),
        Gathering.due(Preference.Pace.DAILY, Instant.parse("2026-03-01T23:00:00Z")));
  }

  @Test
  void whoWantsNoMailAndWhoHasGivenNoAddressGetNone() {
    room.prefer(Preference.Pace.NEVER);
    room.send("due/1");
    room.gather(PostRoom.NOON.plus(Duration.ofDays(2)));
    assertEquals(List.of(), room.log());
    assertEquals(1, room.told().size());
  }

  @Test
  void withTheSwitchOffNothingIsEvenWrittenDownToBeSent() {
    room.switched(new Switchboard("", "", false, false));
    room.prefer(Preference.Pace.AT_ONCE);
    room.send("due/1");
    room.gather(PostRoom.NOON.plus(Duration.ofDays(2)));
    assertEquals(List.of(), room.log());
  }

  @Test
  void aFileGoesWithAMailUnderItsThaiName() throws Exception {
    room.prefer(Preference.Pace.AT_ONCE);
    room.mail("brief/2569-03",
        new Parcel.Attachment("สรุปรายเดือน.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
    room.dispatch(PostRoom.NOON);
    String whole = GreenMailUtil.getWholeMessage(room.received()[0]);
    assertTrue(whole.contains("Content-Disposition: attachment"), whole);
    assertTrue(whole.contains("Auto-Submitted: auto-generated"), whole);
  }
}
