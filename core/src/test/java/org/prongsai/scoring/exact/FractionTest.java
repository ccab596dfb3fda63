package org.prongsai.scoring.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  private static final int ROUNDS = 20_000;
  private static final long[] EDGES = {
    0, 1, -1, 2, 3, 100, 1L << 31, 1L << 32, (1L << 32) + 1, 3_037_000_499L, 3_037_000_500L, 1L << 61, 1L << 62,
    Long.MAX_VALUE - 1, Long.MAX_VALUE, Long.MIN_VALUE + 1, Long.MIN_VALUE
  };

  /** A fraction beside the numerator and denominator it was made of. */
  private record Pair(Fraction fraction, BigInteger top, BigInteger bottom) {

    static Pair of(long top, long bottom) {
      return new Pair(Fraction.of(top, bottom), BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    /** Also beyond two longs: the product of two pairs. */
    static Pair random(Random random) {
      Pair pair = of(number(random), notZero(random));
      if (random.nextInt(4) > 0) {
        return pair;
      }
      Pair other = of(number(random), notZero(random));
      return new Pair(
          pair.fraction.times(other.fraction), pair.top.multiply(other.top), pair.bottom.multiply(other.bottom));
    }

    private static long number(Random random) {
      return switch (random.nextInt(4)) {
        case 0 -> EDGES[random.nextInt(EDGES.length)];
        case 1 -> random.nextLong();
        default -> random.nextInt(20_001) - 10_000;
      };
    }

    private static long notZero(Random random) {
      long number = number(random);
      return number == 0 ? 1 : number;
    }

    int compareTo(Pair other) {
      int sides = bottom.signum() * other.bottom.signum();
      return sides * top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2566, 2567, 2568, 2569})
  void sumsProductsAndQuotientsAreThoseOfBigIntegers(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Pair a = Pair.random(random);
      Pair b = Pair.random(random);
      BigInteger ab = a.top.multiply(b.bottom);
      BigInteger ba = b.top.multiply(a.bottom);
      BigInteger bottoms = a.bottom.multiply(b.bottom);
      assertIs(ab.add(ba), bottoms, a.fraction.plus(b.fraction));
      assertIs(ab.subtract(ba), bottoms, a.fraction.minus(b.fraction));
      assertIs(a.top.multiply(b.top), bottoms, a.fraction.times(b.fraction));
      assertIs(a.top.negate(), a.bottom, a.fraction.negated());
      if (b.top.signum() == 0) {
        assertThrows(ArithmeticException.class, () -> a.fraction.over(b.fraction));
      } else {
        assertIs(ab, ba, a.fraction.over(b.fraction));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2566, 2567, 2568, 2569})
  void orderEqualityAndSignAreThoseOfBigIntegers(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Pair a = Pair.random(random);
      Pair b = random.nextInt(4) == 0 ? new Pair(a.fraction.times(3).over(3), a.top, a.bottom) : Pair.random(random);
      int order = Integer.signum(a.compareTo(b));
      assertEquals(order, Integer.signum(a.fraction.compareTo(b.fraction)));
      assertEquals(order == 0, a.fraction.equals(b.fraction));
      if (order == 0) {
        assertEquals(a.fraction.hashCode(), b.fraction.hashCode());
      }
      assertEquals(order <= 0 ? a.fraction : b.fraction, a.fraction.min(b.fraction));
      assertEquals(order >= 0 ? a.fraction : b.fraction, a.fraction.max(b.fraction));
      assertEquals(a.top.signum() * a.bottom.signum(), a.fraction.sign());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2566, 2567, 2568, 2569})
  void roundingIsThatOfBigDecimals(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Pair a = Pair.random(random);
      int places = random.nextInt(9);
      for (RoundingMode mode : new RoundingMode[] {RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.HALF_UP}) {
        assertEquals(new BigDecimal(a.top).divide(new BigDecimal(a.bottom), places, mode),
            a.fraction.rounded(places, mode));
      }
      BigDecimal halfUp = new BigDecimal(a.top).divide(new BigDecimal(a.bottom), places, RoundingMode.HALF_UP);
      assertEquals(halfUp, a.fraction.rounded(places));
      assertEquals(Fraction.of(halfUp), a.fraction.atPlaces(places));
      assertEquals(0, halfUp.compareTo(Fraction.of(halfUp).rounded(places)));
    }
  }

  @ParameterizedTest
  @CsvSource({"12445, 1000, 12.45", "2, 3, 0.67", "1, 200, 0.01", "-1, 200, -0.01", "9999999, 100000, 100.00"})
  void aHalfRoundsUp(long numerator, long denominator, BigDecimal printed) {
    assertEquals(printed, Fraction.of(numerator, denominator).rounded(2));
  }

  @Test
  void whatOverflowsOnTheWayComesBackAsAShortFraction() {
    Fraction large = Fraction.of(Long.MAX_VALUE, 1).times(Long.MAX_VALUE);
    assertEquals(Fraction.of(Long.MAX_VALUE, 2), large.over(Fraction.of(Long.MAX_VALUE, 1)).over(2));
    assertEquals("0", large.minus(large).toString());
    assertEquals("2/3", Fraction.of(-10, -15).toString());
  }

  @Test
  void nothingIsDividedByZero() {
    assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
    assertThrows(ArithmeticException.class, () -> Fraction.ONE.over(0));
  }

  private static void assertIs(BigInteger top, BigInteger bottom, Fraction fraction) {
    BigInteger common = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
    assertEquals(bottom.divide(common), fraction.denominator());
    BigInteger n = top.divide(common);
    assertEquals(n + (fraction.denominator().equals(BigInteger.ONE) ? "" : "/" + fraction.denominator()),
        fraction.toString());
  }
}
