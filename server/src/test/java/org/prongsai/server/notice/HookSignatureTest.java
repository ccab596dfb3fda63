package org.prongsai.server.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HookSignatureTest {

  /** The example that the libraries of Standard Webhooks (and of Svix, from whom it comes) check themselves against. */
  @Test
  void aSignatureIsTheOneThatOtherLibrariesMake() {
    assertEquals("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", HookSignature.of("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}"));
  }
}
