package org.prongsai.agencyyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.message.Place;

/**
 * An agency's year: results, weaknesses, measures, follow-up and disclosure, as one document
 * ({@code prongsai/agency-year/1}).
 *
 * @param fiscalYear of the work, Buddhist era
 * @param resultYear of the assessment whose results it answers; null when not said
 * @param criteria id; numbers scores and rows
 * @param servesCriteria id of the criteria under whose items the paper is disclosed; null when the same
 * @param serves items as which the paper is disclosed
 * @param invented whether its data are made up ("ข้อมูลสมมติ"): every document written from it says so
 * @param title heading lines of the main report, as printed
 * @param introduction paragraphs before the tables
 * @param closing paragraphs after the tables
 */
public record AgencyYear(
    Agency agency,
    int fiscalYear,
    @Nullable Integer resultYear,
    String criteria,
    @Nullable String servesCriteria,
    List<String> serves,
    List<String> documentKinds,
    boolean invented,
    List<String> title,
    List<String> introduction,
    List<String> closing,
    @Nullable Memo memo,
    List<GivenScore> scores,
    List<Finding> findings,
    List<Row> rows,
    List<DisclosureRow> disclosure,
    @Nullable Order order,
    @Nullable Announcement announcement,
    @Nullable Minutes minutes,
    @Nullable PublicationRequest publicationRequest) {

  /** The same year with other rows of measures. */
  public AgencyYear withRows(List<Row> others) {
    return new AgencyYear(agency, fiscalYear, resultYear, criteria, servesCriteria, serves, documentKinds, invented,
        title, introduction, closing, memo, scores, findings, others, disclosure, order, announcement, minutes,
        publicationRequest);
  }

  /** The same year with other findings. */
  public AgencyYear withFindings(List<Finding> others) {
    return new AgencyYear(agency, fiscalYear, resultYear, criteria, servesCriteria, serves, documentKinds, invented,
        title, introduction, closing, memo, scores, others, rows, disclosure, order, announcement, minutes,
        publicationRequest);
  }

  /** The same year with another checklist of disclosure. */
  public AgencyYear withDisclosure(List<DisclosureRow> others) {
    return new AgencyYear(agency, fiscalYear, resultYear, criteria, servesCriteria, serves, documentKinds, invented,
        title, introduction, closing, memo, scores, findings, rows, others, order, announcement, minutes,
        publicationRequest);
  }

  /** @param name the agency's full official name */
  public record Agency(
      String name, AgencyKind kind, @Nullable String district, @Nullable String province, @Nullable String website) {}

  /**
   * A memo (บันทึกข้อความ).
   *
   * @param number as printed, with gaps where the number is not given; null when none is printed
   */
  public record Memo(
      @Nullable String unit,
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable String subject,
      @Nullable String to,
      List<String> body,
      List<Signatory> signatories,
      Place place) {}

  /**
   * Who signs or endorses, in the order of the line.
   *
   * @param name null where persons' names are left out: then a dotted line stands in its place
   * @param opinion null when none is written; an empty text is a place for an opinion ("ความเห็น…") left blank
   */
  public record Signatory(@Nullable String name, String position, @Nullable String opinion) {}

  /**
   * A published figure; see {@link org.prongsai.scoring.KnownScore}.
   *
   * @param name what the report calls it, as printed; null when it prints the code alone
   * @param note what the report adds, such as its verdict ("ผ่านเกณฑ์")
   */
  public record GivenScore(
      String code, @Nullable String part, @Nullable String name, BigDecimal score, @Nullable String note,
      Place place) {}

  /**
   * A weakness (or a strength) as the report's narrative states it; any text may be missing.
   *
   * @param indicator under whose heading it stands, be that right or wrong
   * @param topic the heading that it opens, as printed
   */
  public record Finding(
      @Nullable String code, @Nullable String part, @Nullable Integer indicator, @Nullable String subIndicator,
      @Nullable String topic, @Nullable BigDecimal score, @Nullable String issue, @Nullable String cause, @Nullable String recommendation,
      Place place) {}

  /**
   * A row of a measures table.
   *
   * @param table which table of the report it stands in, in order of print
   * @param codes questions or items it answers; empty when it answers a whole indicator
   * @param topic the heading cell, as printed
   * @param status null when the report does not say
   * @param key by which whoever keeps the rows knows it again, whatever its text becomes; null in a file written by hand
   * @param budget planned; null when not said
   * @param success by what it is told whether the measure succeeded
   * @param spent up to the report; null when not said
   * @param followedUp follow-ups that were done
   * @param files names of files that prove it
   */
  public record Row(
      String table,
      List<String> codes,
      @Nullable String instrument,
      @Nullable Integer indicator,
      @Nullable String subIndicator,
      @Nullable String part,
      @Nullable String topic,
      @Nullable String issue,
      List<String> measures,
      List<String> steps,
      List<String> units,
      List<DateMark> dates,
      List<String> followUp,
      @Nullable Status status,
      List<String> progress,
      List<String> results,
      List<String> outcomes,
      @Nullable String key,
      @Nullable Money budget,
      List<String> success,
      List<String> problems,
      List<String> suggestions,
      @Nullable Money spent,
      List<Event> events,
      List<FollowedUp> followedUp,
      List<String> links,
      List<String> files,
      Place place) {

    /** A row that says no more than the tables of most agencies have room for. */
    public Row(String table, List<String> codes, @Nullable String instrument, @Nullable Integer indicator,
        @Nullable String subIndicator, @Nullable String part, @Nullable String topic, @Nullable String issue,
        List<String> measures, List<String> steps, List<String> units, List<DateMark> dates, List<String> followUp,
        @Nullable Status status, List<String> progress, List<String> results, List<String> outcomes, Place place) {
      this(table, codes, instrument, indicator, subIndicator, part, topic, issue, measures, steps, units, dates, followUp,
          status, progress, results, outcomes, null, null, List.of(), List.of(), List.of(), null, List.of(), List.of(),
          List.of(), List.of(), place);
    }
  }

  /**
   * Money planned or spent. That there is none is an answer.
   *
   * @param none whether it is stated that none is used; then there is no amount
   * @param source where it comes from; null when not said
   */
  public record Money(boolean none, @Nullable BigDecimal baht, @Nullable String source) {}

  /**
   * An occasion: a training, a meeting, a public hearing; says at least one of the three.
   *
   * @param venue where it was held
   * @param participants how many came, or who
   */
  public record Event(@Nullable LocalDate day, @Nullable String venue, @Nullable String participants) {}

  /** @param text of the follow-up that was done; {@code note} null when there is none */
  public record FollowedUp(String text, LocalDate day, @Nullable String note) {}

  /**
   * A date, period, deadline or rhythm in a row.
   *
   * @param text as printed
   * @param kind as {@code prongsai date} names it
   * @param every ISO periods of a rhythm; null when it is none or irregular
   * @param of what it dates, as in {@code step 2}; null for the whole row
   */
  public record DateMark(
      String text,
      Role role,
      String kind,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable LocalDate due,
      @Nullable List<String> every,
      @Nullable String of,
      Place place) {}

  public enum Role {
    DEADLINE("deadline"), COMPLETED("completed"), PERIOD("period"), FOLLOW_UP("follow-up");

    private final String code;

    Role(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public enum Status {
    DONE("done"), IN_PROGRESS("in-progress"), NOT_STARTED("not-started");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * A row of the disclosure table.
   *
   * @param item in the numbering of {@code servesCriteria}, else of {@code criteria}
   */
  public record DisclosureRow(
      String item, @Nullable String subIndicator, @Nullable String group, @Nullable String name,
      List<String> components, List<String> units, @Nullable Status status, List<String> progress, Place place) {}

  /**
   * An order (คำสั่ง) that appoints a working group.
   *
   * @param number as in {@code 12/2569}; null when not yet numbered
   */
  public record Order(
      @Nullable String number, String subject, List<String> grounds, List<Member> members, List<String> duties,
      @Nullable LocalDate effective, @Nullable LocalDate date, Signatory signatory) {}

  /** @param role as printed after the position: ประธานกรรมการ, กรรมการ, กรรมการและเลขานุการ */
  public record Member(@Nullable String name, String position, String role) {}

  public record Announcement(String subject, List<String> body, @Nullable LocalDate date, Signatory signatory) {}

  public record Minutes(
      String meeting, LocalDate date, @Nullable String begins, @Nullable String ends, String place,
      List<Member> present, List<Member> absent, List<AgendaItem> agenda, Signatory recorder, Signatory reviewer) {}

  public record AgendaItem(String title, List<String> discussion, @Nullable String resolution) {}

  /** The form by which a unit asks for publication on the agency's web site. */
  public record PublicationRequest(
      String unit, LocalDate date, String subject, List<String> details, @Nullable String link,
      @Nullable String remark, Signatory requester, Signatory approver, @Nullable Signatory publisher,
      @Nullable LocalDate published) {}
}
