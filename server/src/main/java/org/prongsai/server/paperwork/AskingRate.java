package org.prongsai.server.paperwork;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets each address ask thirty times a minute: enough for a meeting, too few to try codes. */
@Component
class AskingRate {

  static final int A_MINUTE = 30;
  private static final int MOST_ADDRESSES = 10_000;
  static final int SECONDS = 60;

  private final Clock clock;
  private final Map<String, Integer> asked = new LinkedHashMap<>();
  private long minute;

  AskingRate(Clock clock) {
    this.clock = clock;
  }

  boolean allows(HttpServletRequest request) {
    return allows(String.valueOf(request.getRemoteAddr()));
  }

  synchronized boolean allows(String address) {
    long now = clock.instant().getEpochSecond() / SECONDS;
    if (now != minute || asked.size() > MOST_ADDRESSES) {
      minute = now;
      asked.clear();
    }
    return asked.merge(address, 1, Integer::sum) <= A_MINUTE;
  }
}
