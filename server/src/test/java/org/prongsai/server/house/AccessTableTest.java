package org.prongsai.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of addresses, deeds and roles in the docs says what the code does. */
class AccessTableTest {

  private static final Path PAGE = Path.of(System.getProperty("prongsai.home"), "docs/access.md");
  private static final String AGAIN = "docs/access.md differs from the code; read what changed in who may do what, then write it"
      + " anew: mvn -o -q test -pl server -Dtest=AccessTableTest -Dprongsai.rewrite=true";

  @Test
  void theDocsSayWhoMayDoWhatAsTheCodeDoes() throws IOException {
    String now = AccessTable.page();
    if (Boolean.getBoolean("prongsai.rewrite")) {
      Files.writeString(PAGE, now);
    }
    assertEquals(now, Files.exists(PAGE) ? Files.readString(PAGE) : "", AGAIN);
  }
}
