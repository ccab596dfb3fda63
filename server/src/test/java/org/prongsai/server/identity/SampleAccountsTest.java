package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.demo.Samples;
import org.prongsai.server.testing.Browser;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor.Answer;

/** Whoever signs in with an account that the demonstration prints is somewhere, and can go on from there. */
class SampleAccountsTest {

  @Test
  void everyAccountArrivesAtAPageWithAMenu() throws IOException {
    List<String> lost = new ArrayList<>();
    for (Samples.Shown agency : TestServer.part(Samples.class).show().orThrow()) {
      for (Samples.Account account : agency.accounts()) {
        Answer first = firstPage(account);
        if (first.status() != 200 || first.html().select("nav.side a").isEmpty()) {
          lost.add(account.name() + " arrives at " + first.path() + " with " + first.status() + ": " + first.html().title());
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  private static Answer firstPage(Samples.Account account) {
    Browser browser = new Browser();
    Answer page = browser.submit(browser.get("/sign-in"), "เข้าสู่ระบบ", "name", account.name(), "password",
        account.password());
    if (account.secret() != null) {
      page = browser.submit(browser.follow(page), "ยืนยัน", "code",
          Totp.code(secret(account.secret()), Instant.now()));
    }
    for (int i = 0; i < 5 && page.status() == 303; i++) {
      page = browser.follow(page);
    }
    return page;
  }

  /** Base 32 by RFC 4648, as an app on a telephone reads it. */
  private static byte[] secret(String base32) {
    BigInteger bits = BigInteger.ZERO;
    for (char letter : base32.replace(" ", "").toCharArray()) {
      bits = bits.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
    }
    byte[] bytes = new byte[base32.replace(" ", "").length() * 5 / 8];
    byte[] read = bits.toByteArray();
    int kept = Math.min(read.length, bytes.length);
    System.arraycopy(read, read.length - kept, bytes, bytes.length - kept, kept);
    return bytes;
  }
}
