package org.prongsai.server.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTextTest {

  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

  private static CalendarText.Day day(String title, String text) {
    return new CalendarText.Day("7-1@prongsai", LocalDate.of(2026, 9, 30), title, text, "https://ita.example.go.th/office/x");
  }

  private static VEvent readBack(CalendarText.Day day) throws Exception {
    var calendar = new CalendarBuilder().build(new StringReader(CalendarText.of("ปฏิทิน", List.of(day), NOW)));
    return (VEvent) calendar.getComponents(Component.VEVENT).getFirst();
  }

  static Stream<String> texts() {
    Random random = new Random(5545);
    String letters = "กำหนดส่งรายงานผู้ที่เกี่ยวข้อง abc,;\\\n😀é";
    return IntStream.range(0, 60).mapToObj(i -> {
      StringBuilder text = new StringBuilder("ก");
      for (int length = random.nextInt(300); length > 0; length--) {
        text.appendCodePoint(letters.codePoints().toArray()[random.nextInt(letters.codePointCount(0, letters.length()))]);
      }
      // ical4j takes a backslash before the end of a line for one that guards it: that pair is left out.
      return text.append("ข").toString().replace("\\\n", "\\");
    });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anotherReaderReadsBackWhatWasWritten(String text) throws Exception {
    VEvent event = readBack(day("กำหนดส่ง", text));
    assertEquals(text, event.getDescription().orElseThrow().getValue());
    assertEquals("กำหนดส่ง", event.getSummary().orElseThrow().getValue());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noLineIsLongerThanTheFormAllowsAndEachEndsAsItAsks(String text) {
    String calendar = CalendarText.of("ปฏิทิน", List.of(day(text, text)), NOW);
    assertTrue(calendar.endsWith("\r\n"));
    for (String line : calendar.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertEquals(-1, line.indexOf('\n'));
    }
  }

  @Test
  void aDayLastsTheWholeDay() throws Exception {
    VEvent event = readBack(day("ก", ""));
    assertEquals("20260930", event.getDateTimeStart().orElseThrow().getValue());
    assertEquals("20261001", event.getDateTimeEnd().orElseThrow().getValue());
    assertEquals("7-1@prongsai", event.getUid().orElseThrow().getValue());
  }
}
