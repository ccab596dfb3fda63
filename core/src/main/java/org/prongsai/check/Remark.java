package org.prongsai.check;

import java.util.List;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Place;

/**
 * What a careful registrar would ask about before the paper is signed.
 *
 * @param rule id of the rule, also the name of its three texts: what stands there, why that looks wrong, what to do
 * @param where the row or part of the paper, for people
 * @param arguments fill all three texts
 */
public record Remark(String rule, Severity severity, Place place, Message where, List<Object> arguments) {

  public Remark {
    arguments = List.copyOf(arguments);
  }

  /** How much it matters. */
  public enum Severity {
    /** Cannot be right as it stands. */
    WRONG("wrong"),
    /** Looks wrong; somebody has to look. */
    DOUBTFUL("doubtful"),
    /** May be meant so. */
    NOTE("note");

    private final String code;

    Severity(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public String what(Language language) {
    return text("what", language);
  }

  public String why(Language language) {
    return text("why", language);
  }

  public String remedy(Language language) {
    return text("do", language);
  }

  /** {@code FILE:LINE:COLUMN: severity, where: what; why; what to do [rule]}, the place left out when there is none. */
  public String line(Language language) {
    String at = place.toString();
    return (at.isEmpty() ? "" : at + ": ") + Message.of("check.severity." + severity.code()).in(language) + " ("
        + where.in(language) + "): " + what(language) + "; " + why(language) + "; " + remedy(language)
        + " [" + rule + "]";
  }

  private String text(String side, Language language) {
    return new Message("check." + rule + "." + side, arguments).in(language);
  }
}
