package org.prongsai.server.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.documents.model.Numerals;

/**
 * An official paper.
 *
 * @param version counts every change: who acts on an older one is told
 * @param code by which it is verified once signed
 * @param about what it was written about, in the words of the module that asked for it, as in {@code measure:12}
 * @param supersedes the signed paper whose place it takes
 */
record Paper(
    long agency, long id, int fiscalYear, int version, Make make, String subject, Way way, Numbering numbering,
    String code, @Nullable String about, @Nullable Long supersedes, Writer writer, Instant writtenAt,
    @Nullable Instant sentAt, @Nullable Instant signedAt) {

  /**
   * What it is and how it is written.
   *
   * @param period of a progress report; null for other kinds
   * @param cover whether a memo goes before it, on which the line endorses
   */
  record Make(ReportKind kind, @Nullable Period period, String layout, Numerals numerals, boolean cover) {}

  /**
   * Where it is.
   *
   * @param round how often it has begun its way
   * @param place of the station where it lies, from 1; 0 when with its writer
   * @param returnedRow the row of its data, from 0, that alone was returned; null for all of it
   * @param resumeAt the station to which it goes back after one row was mended
   * @param route its own stations, as {@link Station#code}; null for the agency's
   */
  record Way(PaperState state, int round, int place, @Nullable Integer returnedRow, @Nullable Integer resumeAt,
      @Nullable List<String> route) {

    static final Way NEW = new Way(PaperState.DRAFT, 0, 0, null, null, null);

    /** To the writer, or where no station has it. */
    Way off(PaperState to) {
      return new Way(to, round, 0, null, null, route);
    }

    Way at(PaperState to, int inRound, int station) {
      return new Way(to, inRound, station, null, null, route);
    }

    /** Back to the writer for one row. */
    Way forRow(int row) {
      return new Way(PaperState.RETURNED, round, 0, row, place, route);
    }

    Way by(@Nullable List<String> stations) {
      return new Way(state, round, place, returnedRow, resumeAt, stations);
    }
  }

  /** @param register from which it takes its number; null for none */
  record Numbering(@Nullable Long register, @Nullable String number, @Nullable LocalDate dated) {}

  record Writer(long account, String name, String position) {}

  ReportKind kind() {
    return make.kind();
  }

  PaperState state() {
    return way.state();
  }

  @Nullable String number() {
    return numbering.number();
  }

  @Nullable LocalDate dated() {
    return numbering.dated();
  }

  boolean cover() {
    return make.cover();
  }

  /** Whether it has a memo: its own text, or before it. */
  boolean hasMemo() {
    return cover() || kind() == ReportKind.MEMO;
  }

  /** Whether its text is still read from the data. */
  boolean isLive() {
    return state() == PaperState.DRAFT || state() == PaperState.WITHDRAWN
        || (state() == PaperState.RETURNED && way.returnedRow() == null);
  }

  Paper made(Make other) {
    return new Paper(agency, id, fiscalYear, version, other, subject, way, numbering, code, about, supersedes, writer,
        writtenAt, sentAt, signedAt);
  }

  Paper titled(String other) {
    return new Paper(agency, id, fiscalYear, version, make, other, way, numbering, code, about, supersedes, writer,
        writtenAt, sentAt, signedAt);
  }

  Paper going(Way other) {
    return new Paper(agency, id, fiscalYear, version, make, subject, other, numbering, code, about, supersedes, writer,
        writtenAt, sentAt, signedAt);
  }

  Paper numbered(Numbering other) {
    return new Paper(agency, id, fiscalYear, version, make, subject, way, other, code, about, supersedes, writer,
        writtenAt, sentAt, signedAt);
  }

  Paper sent(Writer by, Instant at) {
    return new Paper(agency, id, fiscalYear, version, make, subject, way, numbering, code, about, supersedes, by,
        writtenAt, at, signedAt);
  }

  Paper signed(Instant at) {
    return new Paper(agency, id, fiscalYear, version, make, subject, way, numbering, code, about, supersedes, writer,
        writtenAt, sentAt, at);
  }
}
