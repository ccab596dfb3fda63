package org.prongsai.server.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals secrets with a key that lies in a file of the installation, not in its database: who has only a copy of the
 * database can neither read them nor try codes against their hashes. Nodes of one installation share the file.
 */
@Component
class Seal {

  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec sealing;
  private final SecretKeySpec marking;
  private final SecureRandom chance = new SecureRandom();

  Seal(@Value("${prongsai.key-file:${prongsai.data}/secrets.key}") Path file) throws IOException {
    byte[] key = key(file);
    this.sealing = new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), "seal"), "AES");
    this.marking = new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), "mark"), "HmacSHA256");
  }

  /** @param owner to whom the secret belongs: sealed for one account, it does not open for another */
  byte[] seal(byte[] secret, long owner) {
    byte[] nonce = new byte[NONCE];
    chance.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, secret, owner);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  byte[] open(byte[] sealed, long owner) {
    byte[] nonce = new byte[NONCE];
    byte[] rest = new byte[sealed.length - NONCE];
    ByteBuffer.wrap(sealed).get(nonce).get(rest);
    return cipher(Cipher.DECRYPT_MODE, nonce, rest, owner);
  }

  /** A hash that only this installation can make. */
  String mark(String text) {
    return HexFormat.of().formatHex(mac(marking, text));
  }

  private byte[] cipher(int mode, byte[] nonce, byte[] text, long owner) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(owner).array());
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret of this database was not sealed with the key file at hand", e);
    }
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] key(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] fresh = new byte[KEY];
      new SecureRandom().nextBytes(fresh);
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, fresh, StandardOpenOption.SYNC);
      } catch (FileAlreadyExistsException made) {
        return Files.readAllBytes(file);
      }
    }
    byte[] key = Files.readAllBytes(file);
    if (key.length < KEY) {
      throw new IOException(file + " holds no key of " + KEY + " bytes");
    }
    return key;
  }
}
