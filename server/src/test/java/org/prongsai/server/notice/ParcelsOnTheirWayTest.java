package org.prongsai.server.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What goes out is tried again, goes once, and holds up nothing else. */
class ParcelsOnTheirWayTest {

  @AutoClose
  private final PostRoom room = new PostRoom();

  @Test
  void aMailServerThatIsAwayIsAskedAgainLaterAndLaterAndGivenUpInTheEnd() {
    room.prefer(Preference.Pace.AT_ONCE);
    room.send("due/1");
    room.gather(PostRoom.NOON.plus(Duration.ofMinutes(6)));
    room.close();
    Instant now = PostRoom.NOON.plus(Duration.ofMinutes(6));
    List<Duration> waits = new ArrayList<>();
    while (room.log().getFirst().state() == Parcel.State.WAITING) {
      room.dispatch(now);
      Instant next = room.log().getFirst().due();
      waits.add(Duration.between(now, next));
      now = next;
    }
    assertEquals(Parcel.State.FAILED, room.log().getFirst().state());
    assertNotNull(room.log().getFirst().error());
    for (int i = 1; i < waits.size() - 1; i++) {
      assertTrue(waits.get(i).compareTo(waits.get(i - 1)) > 0, waits.toString());
    }
  }

  @Test
  void twoServersAtOnceSendEachParcelOnce() throws Exception {
    room.prefer(Preference.Pace.AT_ONCE);
    for (int i = 0; i < 12; i++) {
      room.mail("letter/" + i, null);
    }
    CountDownLatch start = new CountDownLatch(1);
    try (var servers = Executors.newFixedThreadPool(3)) {
      for (int i = 0; i < 3; i++) {
        servers.submit(() -> {
          start.await();
          room.dispatch(PostRoom.NOON);
          return null;
        });
      }
      start.countDown();
    }
    assertEquals(12, room.received().length);
  }

  @Test
  void anAddressThatNobodyCanCallHoldsUpNothingElse() {
    room.keepHook("https://127.0.0.1:99999/");
    room.send("due/1");
    room.prefer(Preference.Pace.AT_ONCE);
    room.send("due/2");
    room.gather(PostRoom.NOON.plus(Duration.ofMinutes(6)));
    room.dispatch(PostRoom.NOON.plus(Duration.ofMinutes(7)));
    assertEquals(1, room.received().length);
    Parcel uncalled = room.log().stream().filter(parcel -> parcel.channel() == Parcel.Channel.WEBHOOK).findFirst()
        .orElseThrow();
    assertNotNull(uncalled.error());
  }

  @Test
  void aFaultOfACarrierIsNotedAtItsParcelAndTheOthersGo() {
    room.prefer(Preference.Pace.AT_ONCE);
    room.send("due/1");
    room.gather(PostRoom.NOON.plus(Duration.ofMinutes(6)));
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
    room.dispatch(PostRoom.NOON.plus(Duration.ofMinutes(7)), List.of(faulty));
    assertTrue(String.valueOf(room.log().getFirst().error()).contains("a fault of ours"));
    assertEquals(1, room.log().getFirst().attempts());
  }
}
