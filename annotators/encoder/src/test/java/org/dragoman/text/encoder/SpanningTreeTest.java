package org.dragoman.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

  private static final int ROOT = SpanningTree.ROOT;

  /** The best score of all trees with one root, by trying every choice of heads. */
  private static double bestByTrial(float[][] scores, int[] heads, int at) {
    if (at == heads.length) {
      return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = -1; head < heads.length; head++) {
      if (head != at) {
        heads[at] = head;
        best = Math.max(best, bestByTrial(scores, heads, at + 1));
      }
    }
    return best;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i] == ROOT ? heads.length : heads[i]];
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] == ROOT ? 1 : 0;
      int at = i;
      for (int steps = 0; at != ROOT; steps++, at = heads[at]) {
        if (steps > heads.length) {
          return false;
        }
      }
    }
    return roots == 1;
  }

  @Test
  void noTreeOfRandomScoresIsBetterThanTheOneFound() {
    Random random = new Random(5);
    for (int trial = 0; trial < 300; trial++) {
      int size = 1 + random.nextInt(5);
      float[][] scores = new float[size][size + 1];
      for (float[] row : scores) {
        for (int j = 0; j <= size; j++) {
          row[j] = random.nextFloat() * -10;
        }
      }

      int[] heads = SpanningTree.heads(scores);

      assertThat(isTree(heads)).isTrue();
      assertThat(sum(scores, heads))
          .isCloseTo(
              bestByTrial(scores, new int[size], 0), org.assertj.core.api.Assertions.within(1e-4));
    }
  }

  @Test
  void oneTokenIsTheRoot() {
    assertThat(SpanningTree.heads(new float[][] {{0, -5}})).containsExactly(ROOT);
  }

  @Test
  void longChainOfCyclesIsSolved() {
    int size = 250;
    float[][] scores = new float[size][size + 1];
    for (int i = 0; i < size; i++) {
      java.util.Arrays.fill(scores[i], -9);
      scores[i][i ^ 1] = -1;
      scores[i][size] = i == 7 ? -4 : -8;
    }

    int[] heads = SpanningTree.heads(scores);

    assertThat(isTree(heads)).isTrue();
    assertThat(heads[7]).isEqualTo(ROOT);
  }
}
