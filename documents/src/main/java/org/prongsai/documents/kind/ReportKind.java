package org.prongsai.documents.kind;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of documents that can be written from an agency's year. */
public enum ReportKind {
  /** Every figure with where it comes from, charts, contradictions and the way to the next level. */
  SCORECARD("scorecard", new ScorecardReport()),
  /** Results by indicator, and each question and item below full marks. */
  ANALYSIS("analysis", new AnalysisReport()),
  /** What will be done. */
  MEASURES("measures", new MeasuresPlan()),
  /** What was done in half a year or a year. */
  PROGRESS("progress", new ProgressReport()),
  /** The checklist of public disclosure. */
  DISCLOSURE("disclosure", new DisclosureReport()),
  /** บันทึกข้อความ. */
  MEMO("memo", new MemoPaper()),
  /** คำสั่ง. */
  ORDER("order", new OrderPaper()),
  /** ประกาศ. */
  ANNOUNCEMENT("announcement", new AnnouncementPaper()),
  /** รายงานการประชุม. */
  MINUTES("minutes", new MinutesPaper()),
  /** แบบฟอร์มการขอเผยแพร่ข้อมูลผ่านเว็บไซต์ของหน่วยงาน. */
  PUBLICATION_REQUEST("publication-request", new PublicationRequestForm());

  private final String code;
  private final Composer composer;

  ReportKind(String code, Composer composer) {
    this.code = code;
    this.composer = composer;
  }

  /** As users write it. */
  public String code() {
    return code;
  }

  Composer composer() {
    return composer;
  }

  public static Optional<ReportKind> ofCode(String code) {
    return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
