package org.prongsai.procurement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prongsai.thai.Folding;

/** The ways of buying of พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560, section 55, known by their words. */
public enum Method {
  /** Of (1): by an order in the e-market. */
  E_MARKET("e-market", "emarket", "ตลาดอิเล็กทรอนิกส์"),
  /** Of (1): by tender in the e-GP. */
  E_BIDDING("e-bidding", "ebidding", "ประกวดราคาอิเล็กทรอนิกส์"),
  /** (1), all who qualify may offer. */
  GENERAL_INVITATION("ประกาศเชิญชวน", "เชิญชวนทั่วไป", "สอบราคา"),
  /** (2), at least three who qualify are invited. */
  SELECTION("คัดเลือก"),
  /** (3), one who qualifies is invited. */
  SPECIFIC("เฉพาะเจาะจง");

  private final List<String> words;

  Method(String... words) {
    this.words = Arrays.stream(words).map(word -> Folding.tolerant(word).text()).toList();
  }

  /** Empty for the methods of earlier law and for words that name none of these. */
  public static Optional<Method> of(String written) {
    String folded = Folding.tolerant(written).text();
    return Arrays.stream(values()).filter(method -> method.words.stream().anyMatch(folded::contains)).findFirst();
  }
}
