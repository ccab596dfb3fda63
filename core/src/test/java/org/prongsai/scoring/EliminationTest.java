package org.prongsai.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.scoring.Relation.Equation;
import org.prongsai.scoring.Relation.Term;
import org.prongsai.scoring.exact.Fraction;

class EliminationTest {

  /** A survey of three indicators in two parts: cells 0 to 5, indicators 6 to 8, parts 9 and 10, the instrument 11. */
  private static List<Equation> survey() {
    List<Equation> equations = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      equations.add(equation(6 + i, 2, 2 * i, -1, 2 * i + 1, -1));
    }
    equations.add(equation(9, 3, 0, -1, 2, -1, 4, -1));
    equations.add(equation(10, 3, 1, -1, 3, -1, 5, -1));
    equations.add(equation(11, 3, 6, -1, 7, -1, 8, -1));
    return equations;
  }

  private static Equation equation(int... terms) {
    List<Term> list = new ArrayList<>();
    for (int i = 0; i < terms.length; i += 2) {
      list.add(new Term(terms[i], terms[i + 1]));
    }
    return new Equation(list);
  }

  @Test
  void findsEverySmallestEquationOfASurveyInParts() {
    Set<Set<Integer>> found = new HashSet<>();
    Elimination.closure(survey()).forEach(equation -> found.add(Set.copyOf(equation.figures())));
    assertEquals(smallestByTryingAll(survey(), 12), found);
  }

  @Test
  void everyEquationFoundFollowsFromTheGivenOnes() {
    int rank = rank(rows(survey(), 12), new BitSet(), 12);
    for (Equation equation : Elimination.closure(survey())) {
      List<Equation> more = new ArrayList<>(survey());
      more.add(equation);
      assertEquals(rank, rank(rows(more, 12), new BitSet(), 12));
    }
  }

  /**
   * The other way: a set of figures is bound by a smallest equation if and only if forgetting it lowers the rank by one and
   * forgetting any more than its complement does not.
   */
  private static Set<Set<Integer>> smallestByTryingAll(List<Equation> equations, int figures) {
    Fraction[][] rows = rows(equations, figures);
    int rank = rank(rows, new BitSet(), figures);
    List<BitSet> bound = new ArrayList<>();
    for (int bits = 1; bits < 1 << figures; bits++) {
      BitSet set = BitSet.valueOf(new long[] {bits});
      if (rank(rows, set, figures) < rank) {
        bound.add(set);
      }
    }
    bound.sort(java.util.Comparator.comparingInt(BitSet::cardinality));
    List<BitSet> smallest = new ArrayList<>();
    for (BitSet set : bound) {
      if (smallest.stream().noneMatch(small -> contains(set, small))) {
        smallest.add(set);
      }
    }
    Set<Set<Integer>> sets = new HashSet<>();
    smallest.forEach(set -> sets.add(new HashSet<>(set.stream().boxed().toList())));
    return sets;
  }

  private static boolean contains(BitSet set, BitSet part) {
    BitSet rest = (BitSet) part.clone();
    rest.andNot(set);
    return rest.isEmpty();
  }

  private static Fraction[][] rows(List<Equation> equations, int figures) {
    Fraction[][] rows = new Fraction[equations.size()][figures];
    for (int i = 0; i < rows.length; i++) {
      java.util.Arrays.fill(rows[i], Fraction.ZERO);
      for (Term term : equations.get(i).terms()) {
        rows[i][term.figure()] = Fraction.of(term.factor(), 1);
      }
    }
    return rows;
  }

  /** Of the columns that are not left out, by Gauss. */
  private static int rank(Fraction[][] rows, BitSet leftOut, int figures) {
    Fraction[][] left = new Fraction[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      left[i] = rows[i].clone();
    }
    int rank = 0;
    for (int column = leftOut.nextClearBit(0); column < figures; column = leftOut.nextClearBit(column + 1)) {
      int pivot = rank;
      while (pivot < left.length && left[pivot][column].sign() == 0) {
        pivot++;
      }
      if (pivot == left.length) {
        continue;
      }
      Fraction[] row = left[pivot];
      left[pivot] = left[rank];
      left[rank] = row;
      for (int i = rank + 1; i < left.length; i++) {
        Fraction factor = left[i][column].over(row[column]);
        for (int j = column; factor.sign() != 0 && j < figures; j++) {
          left[i][j] = left[i][j].minus(row[j].times(factor));
        }
      }
      rank++;
    }
    return rank;
  }
}
