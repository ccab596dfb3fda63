package org.prongsai.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompactTest {

  @Test
  void everyLetterThatAFoldedTextCanHoldIsOneByteOfItsOwn() {
    String thai = IntStream.rangeClosed(0x0E01, 0x0E4E).mapToObj(Character::toString).collect(Collectors.joining());
    String all = thai + "abcdefghijklmnopqrstuvwxyz0123456789. \n";
    String compact = Compact.of(all);
    assertEquals(all.length(), compact.getBytes(StandardCharsets.UTF_8).length);
    assertEquals(all.length(), compact.chars().distinct().count());
    assertTrue(compact.chars().noneMatch(c -> c == 0));
  }

  @Test
  void lettersOfOtherScriptsStay() {
    assertEquals("中文", Compact.of("中文"));
  }
}
