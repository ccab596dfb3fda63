package org.prongsai.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact rational number in lowest terms: thirds of scores stay thirds until somebody prints them. */
final class Fraction implements Comparable<Fraction> {

  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
  static final Fraction HUNDRED = of(100, 1);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Fraction(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  static Fraction of(long numerator, long denominator) {
    return lowest(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  static Fraction of(BigDecimal decimal) {
    BigInteger unscaled = decimal.unscaledValue();
    return decimal.scale() >= 0
        ? lowest(unscaled, BigInteger.TEN.pow(decimal.scale()))
        : new Fraction(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
  }

  private static Fraction lowest(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    return divisor.equals(BigInteger.ONE)
        ? new Fraction(numerator, denominator)
        : new Fraction(numerator.divide(divisor), denominator.divide(divisor));
  }

  Fraction plus(Fraction other) {
    if (denominator.equals(other.denominator)) {
      return lowest(numerator.add(other.numerator), denominator);
    }
    return lowest(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  Fraction times(Fraction other) {
    return lowest(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction times(long factor) {
    return lowest(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  /** @throws ArithmeticException when the divisor is zero */
  Fraction over(Fraction divisor) {
    if (divisor.sign() == 0) {
      throw new ArithmeticException("division by zero");
    }
    return lowest(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
  }

  /** @param divisor not zero */
  Fraction over(long divisor) {
    return lowest(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
  }

  Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  int sign() {
    return numerator.signum();
  }

  BigInteger denominator() {
    return denominator;
  }

  /** @param mode {@code FLOOR} and {@code CEILING} round bounds outward, {@code HALF_UP} rounds scores */
  BigDecimal rounded(int places, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, mode);
  }

  @Override
  public int compareTo(Fraction other) {
    if (denominator.equals(other.denominator)) {
      return numerator.compareTo(other.numerator);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction f && numerator.equals(f.numerator) && denominator.equals(f.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
  }
}
