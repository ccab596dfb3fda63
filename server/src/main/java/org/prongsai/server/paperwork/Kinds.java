package org.prongsai.server.paperwork;

import org.prongsai.documents.kind.ReportKind;
import org.prongsai.message.Message;

/** The kinds of papers as this module treats them. */
final class Kinds {

  private Kinds() {}

  /** Whether it is written from the year's data alone; a memo usually goes before it. */
  static boolean reports(ReportKind kind) {
    return switch (kind) {
      case SCORECARD, ANALYSIS, MEASURES, PROGRESS, DISCLOSURE -> true;
      case MEMO, ORDER, ANNOUNCEMENT, MINUTES, PUBLICATION_REQUEST -> false;
    };
  }

  static Message name(ReportKind kind) {
    return Message.of("paperwork.kind." + kind.code());
  }
}
