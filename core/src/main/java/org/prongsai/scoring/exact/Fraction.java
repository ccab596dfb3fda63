package org.prongsai.scoring.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number: means of means never leave the rationals, thirds of scores stay thirds until somebody
 * prints them, and a half rounds as a half, which binary floating point would get wrong for some.
 *
 * <p>Kept in two longs as long as they fit, which is nearly always, and in {@link BigInteger}s from then on. The longs
 * need not be in lowest terms: finding the divisor costs more than most sums.
 */
public final class Fraction implements Comparable<Fraction> {

  public static final Fraction ZERO = of(0, 1);
  public static final Fraction ONE = of(1, 1);
  public static final Fraction HUNDRED = of(100, 1);

  private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private record Large(BigInteger numerator, BigInteger denominator) {}

  private final long numerator;
  /** Positive. */
  private final long denominator;
  /** In lowest terms, when they do not fit above; else null. */
  private final @Nullable Large large;

  private Fraction(long numerator, long denominator, @Nullable Large large) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.large = large;
  }

  /** @throws ArithmeticException when the denominator is zero */
  public static Fraction of(long numerator, long denominator) {
    return denominator > 0 && numerator != Long.MIN_VALUE
        ? new Fraction(numerator, denominator, null)
        : of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() >= 0
        ? of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : of(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  private static Fraction of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger common = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    BigInteger n = numerator.divide(divisor);
    BigInteger d = denominator.divide(divisor);
    return n.bitLength() < Long.SIZE - 1 && d.bitLength() < Long.SIZE - 1
        ? new Fraction(n.longValueExact(), d.longValueExact(), null)
        : new Fraction(0, 0, new Large(n, d));
  }

  public Fraction plus(Fraction other) {
    if (large == null && other.large == null) {
      long common = denominator == other.denominator ? denominator : gcd(denominator, other.denominator);
      long mine = other.denominator / common;
      long theirs = denominator / common;
      if (fits(numerator, mine) && fits(other.numerator, theirs) && fits(denominator, mine)) {
        long left = numerator * mine;
        long right = other.numerator * theirs;
        long sum = left + right;
        if (((left ^ sum) & (right ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
          return new Fraction(sum, denominator * mine, null);
        }
      }
    }
    return of(top().multiply(other.bottom()).add(other.top().multiply(bottom())), bottom().multiply(other.bottom()));
  }

  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  public Fraction times(Fraction other) {
    if (large == null && other.large == null
        && fits(numerator, other.numerator) && fits(denominator, other.denominator)) {
      return new Fraction(numerator * other.numerator, denominator * other.denominator, null);
    }
    return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
  }

  public Fraction times(long factor) {
    return times(of(factor, 1));
  }

  /** @throws ArithmeticException when the divisor is zero */
  public Fraction over(Fraction divisor) {
    if (divisor.large == null && divisor.numerator != 0) {
      int sign = Long.signum(divisor.numerator);
      return times(new Fraction(sign * divisor.denominator, sign * divisor.numerator, null));
    }
    return of(top().multiply(divisor.bottom()), bottom().multiply(divisor.top()));
  }

  /** @throws ArithmeticException when the divisor is zero */
  public Fraction over(long divisor) {
    return over(of(divisor, 1));
  }

  public Fraction negated() {
    return large == null
        ? new Fraction(-numerator, denominator, null)
        : new Fraction(0, 0, new Large(large.numerator.negate(), large.denominator));
  }

  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** -1, 0 or 1. */
  public int sign() {
    return large == null ? Long.signum(numerator) : large.numerator.signum();
  }

  /** In lowest terms. */
  public BigInteger denominator() {
    return lowest().denominator;
  }

  /** Half up, as all published scores are. */
  public BigDecimal rounded(int places) {
    long units = units(places);
    return units < 0 ? rounded(places, RoundingMode.HALF_UP) : BigDecimal.valueOf(units, places);
  }

  /** @param mode {@code FLOOR} and {@code CEILING} round bounds outward, {@code HALF_UP} rounds scores */
  public BigDecimal rounded(int places, RoundingMode mode) {
    return new BigDecimal(top()).divide(new BigDecimal(bottom()), places, mode);
  }

  /** The value after rounding half up to so many decimal places. */
  public Fraction atPlaces(int places) {
    long units = units(places);
    return units < 0 ? of(rounded(places, RoundingMode.HALF_UP)) : new Fraction(units, POWERS_OF_TEN[places], null);
  }

  /** Half up, in units of 10^-places; negative when it cannot be told in longs. */
  private long units(int places) {
    if (large != null || numerator < 0 || places >= POWERS_OF_TEN.length) {
      return -1;
    }
    long scale = 2 * POWERS_OF_TEN[places];
    if (!fits(numerator, scale) || !fits(denominator, 2)) {
      return -1;
    }
    long sum = numerator * scale + denominator;
    return sum < 0 ? -1 : sum / (2 * denominator);
  }

  @Override
  public int compareTo(Fraction other) {
    if (large == null && other.large == null) {
      int high = Long.compare(
          Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
      return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }
    return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction fraction && compareTo(fraction) == 0;
  }

  @Override
  public int hashCode() {
    return lowest().hashCode();
  }

  @Override
  public String toString() {
    Large lowest = lowest();
    return lowest.denominator.equals(BigInteger.ONE)
        ? lowest.numerator.toString() : lowest.numerator + "/" + lowest.denominator;
  }

  private BigInteger top() {
    return large == null ? BigInteger.valueOf(numerator) : large.numerator;
  }

  private BigInteger bottom() {
    return large == null ? BigInteger.valueOf(denominator) : large.denominator;
  }

  private Large lowest() {
    if (large != null) {
      return large;
    }
    long common = gcd(denominator, Math.abs(numerator));
    return new Large(BigInteger.valueOf(numerator / common), BigInteger.valueOf(denominator / common));
  }

  /** Whether a product is a long, and its negative too. */
  private static boolean fits(long a, long b) {
    long product = a * b;
    return Math.multiplyHigh(a, b) == product >> (Long.SIZE - 1) && product != Long.MIN_VALUE;
  }

  private static long gcd(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }
}
