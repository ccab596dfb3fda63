package org.prongsai.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Message;

class FormTest {

  private static String read(String typed) {
    return new Form(Map.of("text", List.of(typed))).text("text");
  }

  @Test
  void whatNeitherADatabaseNorAWordFileCanHoldIsTakenOutOfWhatWasTyped() {
    assertEquals("กข", read("ก\0ข"));
    assertEquals("กข", read("ก\u0001\u001f\u007f\u009fข\ufffe\uffff"));
    assertEquals("กข", read("ก\ud800ข"), "half a character");
    assertEquals("gpj.exe", read("\u202egpj.exe\u2066"), "marks that turn text around");
    assertEquals("😀 ก\u200bข", read("😀 ก\u200bข"), "a whole character of two halves, and the mark where a line may break");
  }

  @Test
  void lineEndsOfWhateverKindAreLineEnds() {
    assertEquals(List.of("ก", "ข", "ค", "ง"),
        new Form(Map.of("text", List.of("ก\u000bข\u2028ค\fง"))).lines("text"));
  }

  @Test
  void aTextThatIsFarTooLongIsWrongFromTheStart() {
    Form form = new Form(Map.of("text", List.of("ก".repeat(Form.LONGEST + 1)), "other", List.of("ก".repeat(Form.LONGEST))));
    assertFalse(form.isSound());
    assertEquals(1, form.wrongs().size());
    assertNotNull(form.wrong("text"));
  }

  @Test
  void aNameIsOneLineOfBoundedLength() {
    Form form = new Form(Map.of("name", List.of("กอง\r\n  คลัง"), "long", List.of("ก".repeat(201))));
    assertEquals("กอง คลัง", form.name("name", Message.of("identity.units.name"), 200));
    form.name("long", Message.of("identity.units.name"), 200);
    assertNotNull(form.wrong("long"));
  }
}
