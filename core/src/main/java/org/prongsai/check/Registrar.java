package org.prongsai.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.Criteria;

/** Reads an agency's year as a careful registrar reads a paper before it goes up for signature. */
public final class Registrar {

  private static final List<Rule> RULES = List.of(
      new OtherAgency(),
      new NameSpelling(),
      new OtherKindOfAgency(),
      new CitedItem(),
      new CrossReference(),
      new UnknownCode(),
      new UnknownPart(),
      new SubIndicatorNumber(),
      new IndicatorName(),
      new WrongIndicator(),
      new QuestionOrder(),
      new GivenTwice(),
      new FiguresContradict(),
      new NotRecomputable(),
      new ToldTwice(),
      new VerdictTooGood(),
      new EverythingDone(),
      new PartMissing(),
      new LostWithoutMeasure(),
      new ComponentMissing(),
      new ResultsBeforeAnnounced(),
      new YearNamed(),
      new OutsideFiscalYear(),
      new CompletedWhen(),
      new DoneWithoutProof(),
      new CopiedText(),
      new LostNegation());

  private Registrar() {}

  /**
   * Everything remarkable, in the order of the file.
   *
   * @param criteria number the scores and rows
   * @param served number what the paper is disclosed as; null when these are the same
   */
  public static List<Remark> read(AgencyYear year, Criteria criteria, @Nullable Criteria served) {
    Paper paper = new Paper(year, criteria, served == null ? criteria : served);
    Stream<Remark> remarks = RULES.stream().flatMap(rule -> rule.remarks(paper));
    return remarks.sorted(Comparator.<Remark>comparingInt(remark -> remark.place().line())
        .thenComparingInt(remark -> remark.place().column())).toList();
  }
}
