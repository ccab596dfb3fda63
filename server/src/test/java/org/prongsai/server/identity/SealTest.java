package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

  private static final byte[] SECRET = "a secret of twenty b".getBytes(StandardCharsets.US_ASCII);

  @TempDir
  private Path folder;

  @Test
  void opensAfterARestartForTheSameAccountOnly() throws IOException {
    byte[] sealed = new Seal(folder.resolve("secrets.key")).seal(SECRET, 7);
    assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("secret"));
    Seal later = new Seal(folder.resolve("secrets.key"));
    assertArrayEquals(SECRET, later.open(sealed, 7));
    assertThrows(IllegalStateException.class, () -> later.open(sealed, 8));
  }

  @Test
  void anotherKeyDoesNotOpenAndTheFileIsOnlyItsOwners() throws IOException {
    byte[] sealed = new Seal(folder.resolve("secrets.key")).seal(SECRET, 7);
    Seal other = new Seal(folder.resolve("other.key"));
    assertThrows(IllegalStateException.class, () -> other.open(sealed, 7));
    assertEquals("rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.key"))));
  }
}
