package org.prongsai.procurement;

import java.util.stream.IntStream;

/**
 * A taxpayer's number (เลขประจำตัวผู้เสียภาษี) with a right check digit: a company's registration number, an agency's number
 * or a person's identity number.
 *
 * @param digits 13
 */
public record TaxId(String digits) {

  static final int LENGTH = 13;

  public TaxId {
    if (!digits.matches("\\d{13}") || !checks(digits)) {
      throw new IllegalArgumentException("not a taxpayer's number: " + digits.length() + " characters");
    }
  }

  /** The last digit is 11 less the weighted sum (13 down to 2) modulo 11, its last digit. */
  static boolean checks(String digits) {
    int sum = IntStream.range(0, LENGTH - 1).map(i -> (LENGTH - i) * (digits.charAt(i) - '0')).sum();
    return (11 - sum % 11) % 10 == digits.charAt(LENGTH - 1) - '0';
  }

  /** Whether it names a company or an agency. Other numbers are identity numbers of people, which are never published. */
  public boolean isJuristic() {
    return digits.startsWith("0");
  }

  /** Without an identity number in logs. */
  @Override
  public String toString() {
    return isJuristic() ? digits : digits.charAt(0) + "-xxxx-xxxxx-xx-x";
  }
}
