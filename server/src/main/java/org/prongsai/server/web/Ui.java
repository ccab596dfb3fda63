package org.prongsai.server.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.message.Problem;
import org.prongsai.thai.Bangkok;

/**
 * What every template is given: the reader's language and look, the address, the frame around the page, and the words
 * and numbers as this reader is to see them. Digits on the screen are Arabic, years Buddhist in both languages.
 *
 * @param path of this page with its query: forms and switches lead back to it
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param csrfField name of the hidden field that every form carries
 * @param said the sentence left by the form that led here; null when there is none
 */
public record Ui(Language language, String theme, String path, String csrfField, String csrfToken, Frame frame,
    @Nullable Message said, boolean demo) {

  private static final int BUDDHIST = 543;
  /** Between day, month and year, which a line must not part. */
  private static final String NO_BREAK = "\u00a0";

  /** For a page that is written where nobody asks: in a language, within no frame, without forms to send. */
  public static Ui of(Language language, String path) {
    return new Ui(language, "auto", path, "", "", Frame.PUBLIC, null, false);
  }

  /** The text of a message in the reader's language, as in {@code say("year.title", 2569)}. */
  public String say(String key, Object... arguments) {
    return say(new Message(key, List.of(arguments)));
  }

  public String say(Message message) {
    return Messages.text(new Message(message.key(), message.arguments().stream().map(this::shown).toList()), language);
  }

  public String what(Problem problem) {
    return forReader(problem).what(language);
  }

  public String remedy(Problem problem) {
    return forReader(problem).remedy(language);
  }

  private Problem forReader(Problem problem) {
    return new Problem(problem.room(), problem.number(), problem.place(),
        problem.arguments().stream().map(this::shown).toList());
  }

  private Object shown(Object argument) {
    return switch (argument) {
      case BigDecimal number -> number(number);
      case LocalDate date -> date(date);
      case Instant instant -> moment(instant);
      case Message nested -> say(nested);
      default -> argument;
    };
  }

  public String number(BigDecimal number) {
    return number.toPlainString();
  }

  /** A score with two decimals; a dash when it is not known. */
  public String score(@Nullable BigDecimal score) {
    return score == null ? "–" : score.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
  }

  /** {@code 7 เม.ย. 2569}, {@code 7 Apr 2569}. */
  public String date(@Nullable LocalDate date) {
    return date == null ? "–" : date.getDayOfMonth() + NO_BREAK + Messages.text(
        Message.of("web.month.short." + date.getMonthValue()), language) + NO_BREAK + (date.getYear() + BUDDHIST);
  }

  /** {@code 7 เมษายน 2569}. */
  public String longDate(LocalDate date) {
    return date.getDayOfMonth() + NO_BREAK
        + Messages.text(Message.of("web.month.long." + date.getMonthValue()), language)
        + NO_BREAK + (date.getYear() + BUDDHIST);
  }

  /** Day and time of Bangkok: {@code 7 เม.ย. 2569 09:05 น.}. */
  public String moment(Instant instant) {
    ZonedDateTime there = instant.atZone(Bangkok.ZONE);
    return say("web.moment", date(there.toLocalDate()),
        "%02d:%02d".formatted(there.getHour(), there.getMinute()));
  }

  public boolean thai() {
    return language == Language.THAI;
  }
}
