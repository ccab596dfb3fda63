package org.prongsai.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.check.Remark.Severity;
import org.prongsai.criteria.Combination;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Item;
import org.prongsai.message.Message;

/**
 * A published indicator that the items named as lost do not give, by plain means of items or of sub-indicators (seed 3:
 * 85.00 and 80.00). The published figure stands; what is missing is the weights, or items that the paper does not name.
 */
final class NotRecomputable implements Rule {

  private static final BigDecimal FULL = new BigDecimal(100);

  @Override
  public Stream<Remark> remarks(Paper paper) {
    Map<String, BigDecimal> items = paper.year().scores().stream().filter(score -> score.part() == null)
        .collect(Collectors.toMap(GivenScore::code, GivenScore::score, (first, second) -> first));
    return paper.criteria().indicators().stream()
        .filter(indicator -> indicator.combination() == Combination.UNKNOWN_WEIGHTS)
        .flatMap(indicator -> paper.year().scores().stream()
            .filter(score -> score.code().equals("indicator:" + indicator.no()))
            .flatMap(score -> remark(paper, indicator, score, items)));
  }

  private static Stream<Remark> remark(
      Paper paper, Indicator indicator, GivenScore published, Map<String, BigDecimal> scores) {
    List<List<Item>> groups = paper.criteria().subIndicatorsOf(indicator).stream()
        .map(sub -> paper.criteria().itemsOf(sub)).filter(items -> !items.isEmpty()).toList();
    List<Item> all = groups.stream().flatMap(List::stream).toList();
    List<String> lost = all.stream().map(Item::code)
        .filter(code -> scores.getOrDefault(code, FULL).compareTo(FULL) < 0).toList();
    BigDecimal ofItems = mean(all.stream().map(item -> scores.getOrDefault(item.code(), FULL)).toList());
    BigDecimal ofGroups = mean(groups.stream()
        .map(group -> mean(group.stream().map(item -> scores.getOrDefault(item.code(), FULL)).toList())).toList());
    if (lost.isEmpty() || equal(ofItems, published) || equal(ofGroups, published)) {
      return Stream.empty();
    }
    return Stream.of(new Remark("not-recomputable", Severity.NOTE, published.place(),
        Message.of("check.where.score", Paper.named(published.code())),
        List.of(published.score().toPlainString(), String.join(", ", lost), printed(ofItems), printed(ofGroups))));
  }

  private static BigDecimal mean(List<BigDecimal> scores) {
    return scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(new BigDecimal(scores.size()), 10, RoundingMode.HALF_UP);
  }

  private static boolean equal(BigDecimal mean, GivenScore published) {
    return mean.setScale(2, RoundingMode.HALF_UP).compareTo(published.score()) == 0;
  }

  private static String printed(BigDecimal mean) {
    return mean.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
