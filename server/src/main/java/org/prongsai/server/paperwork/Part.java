package org.prongsai.server.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.prongsai.documents.kind.ReportKind;

/** A part of a paper that people write, or may write otherwise than the data would. */
enum Part {
  UNIT(1), TO(1), SUBJECT(2), MEMO(8), INTRODUCTION(5), CLOSING(4),
  GROUNDS(4), MEMBERS(8), DUTIES(6), EFFECTIVE(1), TEXT(8),
  MEETING(1), DAY(1), BEGINS(1), ENDS(1), WHERE(1), PRESENT(6), ABSENT(3), AGENDA(12),
  DETAILS(5), LINK(1), REMARK(2);

  private static final Set<Part> MUST = Set.of(SUBJECT, MEMO, TEXT, GROUNDS, MEETING, DAY, WHERE, AGENDA, DETAILS);

  private final int lines;

  Part(int lines) {
    this.lines = lines;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Lines of the field in which it is written. */
  int lines() {
    return lines;
  }

  /** Whether a paper cannot go up without it. */
  boolean isNeeded() {
    return MUST.contains(this);
  }

  /** The parts of a paper, in the order of its pages. */
  static List<Part> of(ReportKind kind, boolean cover) {
    List<Part> parts = new ArrayList<>();
    if (cover || kind == ReportKind.MEMO) {
      parts.addAll(List.of(UNIT, TO, SUBJECT, MEMO));
    } else if (kind == ReportKind.ORDER || kind == ReportKind.ANNOUNCEMENT || kind == ReportKind.PUBLICATION_REQUEST) {
      parts.add(SUBJECT);
    }
    parts.addAll(switch (kind) {
      case ANALYSIS, MEASURES, PROGRESS -> List.of(INTRODUCTION, CLOSING);
      case ORDER -> List.of(GROUNDS, MEMBERS, DUTIES, EFFECTIVE);
      case ANNOUNCEMENT -> List.of(TEXT);
      case MINUTES -> List.of(MEETING, DAY, BEGINS, ENDS, WHERE, PRESENT, ABSENT, AGENDA);
      case PUBLICATION_REQUEST -> List.of(DETAILS, LINK, REMARK);
      case SCORECARD, DISCLOSURE, MEMO -> List.of();
    });
    return List.copyOf(parts);
  }
}
