package org.prongsai.server.planning;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.message.Message;

/** The yearly plans that agencies make. All are the same to this engine: plan, activity, progress, report. */
public enum PlanKind {
  OPERATIONS, PROCUREMENT, HUMAN_RESOURCES, ANTI_CORRUPTION, RISK, ETHICS, NO_GIFT, PARTICIPATION, INTEGRITY_MEASURES;

  /** As addresses, criteria and plans call it: {@code human-resources}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<PlanKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  public Message label() {
    return Message.of("planning.kind." + code());
  }
}
