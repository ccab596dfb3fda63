package org.prongsai.scoring.answers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact non-negative number. Means of means never leave the rationals, and a half must round as a half; binary
 * floating point would round some of them the wrong way.
 *
 * <p>Kept in two longs as long as they fit, which is nearly always, and in {@link BigInteger}s from then on.
 */
final class Fraction {

  static final Fraction ZERO = of(0, 1);

  private final long numerator;
  private final long denominator;
  /** Numerator and denominator when they do not fit above; else null. */
  private final BigInteger @org.jspecify.annotations.Nullable [] large;

  private Fraction(long numerator, long denominator, BigInteger @org.jspecify.annotations.Nullable [] large) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.large = large;
  }

  static Fraction of(long numerator, long denominator) {
    return new Fraction(numerator, denominator, null);
  }

  static Fraction of(BigDecimal decimal) {
    BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    return of(plain.unscaledValue().longValueExact(), BigInteger.TEN.pow(plain.scale()).longValueExact());
  }

  boolean isZero() {
    return large == null ? numerator == 0 : large[0].signum() == 0;
  }

  Fraction plus(Fraction other) {
    if (large == null && other.large == null) {
      try {
        if (denominator == other.denominator) {
          return of(Math.addExact(numerator, other.numerator), denominator);
        }
        long common = gcd(denominator, other.denominator);
        long mine = other.denominator / common;
        long theirs = denominator / common;
        return of(
            Math.addExact(Math.multiplyExact(numerator, mine), Math.multiplyExact(other.numerator, theirs)),
            Math.multiplyExact(denominator, mine));
      } catch (ArithmeticException doesNotFit) {
        // goes on below
      }
    }
    BigInteger sum = n().multiply(other.d()).add(other.n().multiply(d()));
    return reduced(sum, d().multiply(other.d()));
  }

  Fraction times(Fraction other) {
    if (large == null && other.large == null) {
      try {
        return of(Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
      } catch (ArithmeticException doesNotFit) {
        // goes on below
      }
    }
    return reduced(n().multiply(other.n()), d().multiply(other.d()));
  }

  Fraction dividedBy(Fraction divisor) {
    return times(divisor.inverse());
  }

  private Fraction inverse() {
    return large == null ? of(denominator, numerator) : new Fraction(0, 0, new BigInteger[] {large[1], large[0]});
  }

  /** Half up, as all published scores are. */
  BigDecimal rounded(int places) {
    return BigDecimal.valueOf(scaled(places), places);
  }

  /** Half up, in units of 10^-places. */
  private long scaled(int places) {
    if (large == null) {
      try {
        long twice = Math.multiplyExact(Math.multiplyExact(2L, numerator), POWERS[places]);
        return Math.addExact(twice, denominator) / Math.multiplyExact(2L, denominator);
      } catch (ArithmeticException doesNotFit) {
        // goes on below
      }
    }
    return new BigDecimal(n()).divide(new BigDecimal(d()), places, RoundingMode.HALF_UP).unscaledValue()
        .longValueExact();
  }

  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  /** The value after rounding half up to {@code places}. */
  Fraction roundedExactly(int places) {
    return of(scaled(places), POWERS[places]);
  }

  private BigInteger n() {
    return large == null ? BigInteger.valueOf(numerator) : large[0];
  }

  private BigInteger d() {
    return large == null ? BigInteger.valueOf(denominator) : large[1];
  }

  private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator);
    BigInteger n = numerator.divide(common);
    BigInteger d = denominator.divide(common);
    return n.bitLength() < 63 && d.bitLength() < 63
        ? of(n.longValueExact(), d.longValueExact()) : new Fraction(0, 0, new BigInteger[] {n, d});
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
