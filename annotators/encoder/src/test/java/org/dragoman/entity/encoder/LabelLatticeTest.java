package org.dragoman.entity.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.dragoman.entity.encoder.LabelLattice.Run;
import org.junit.jupiter.api.Test;

class LabelLatticeTest {

  private static final int LABELS = NameLabel.ALL.size();
  private static final double[][] NO_STEPS = new double[LABELS][LABELS];

  private static float[][] likeliest(NameLabel... labels) {
    float[][] scores = new float[labels.length][LABELS];
    for (int i = 0; i < labels.length; i++) {
      scores[i][labels[i].ordinal()] = 4;
    }
    return scores;
  }

  @Test
  void nameGoesOnOnlyWhereItHasBegun() {
    float[][] scores = likeliest(NameLabel.OUTSIDE, NameLabel.INSIDE_PERSON, NameLabel.OUTSIDE);
    scores[1][NameLabel.BEGIN_PERSON.ordinal()] = 3;

    assertThat(new LabelLattice(scores, NO_STEPS, 1).best())
        .containsExactly(new Run(1, 2, NameLabel.BEGIN_PERSON));
  }

  @Test
  void adjacentNamesStayApart() {
    float[][] scores =
        likeliest(NameLabel.BEGIN_LOCATION, NameLabel.BEGIN_LOCATION, NameLabel.INSIDE_LOCATION);

    assertThat(new LabelLattice(scores, NO_STEPS, 1).best())
        .containsExactly(
            new Run(0, 1, NameLabel.BEGIN_LOCATION), new Run(1, 3, NameLabel.BEGIN_LOCATION));
  }

  @Test
  void probabilityIsTheShareOfAllPathsThatHoldTheName() {
    Random random = new Random(11);
    float[][] scores = new float[4][LABELS];
    double[][] steps = new double[LABELS][LABELS];
    for (float[] row : scores) {
      for (int l = 0; l < LABELS; l++) {
        row[l] = (float) random.nextGaussian();
      }
    }
    for (double[] row : steps) {
      for (int l = 0; l < LABELS; l++) {
        row[l] = random.nextGaussian();
      }
    }
    Run run = new Run(1, 3, NameLabel.BEGIN_ORGANIZATION);

    double[] probability = new LabelLattice(scores, steps, 1.5).probabilities(List.of(run));

    assertThat(probability[0]).isCloseTo(byCounting(scores, steps, 1.5, run), within(1e-9));
  }

  /** Goes through every path. */
  private static double byCounting(float[][] scores, double[][] steps, double heat, Run run) {
    double all = 0;
    double with = 0;
    int paths = (int) Math.pow(LABELS, scores.length);
    for (int path = 0; path < paths; path++) {
      int[] labels = new int[scores.length];
      int rest = path;
      double score = 0;
      boolean allowed = true;
      for (int i = 0; i < labels.length; i++) {
        labels[i] = rest % LABELS;
        rest /= LABELS;
        NameLabel previous = i == 0 ? null : NameLabel.ALL.get(labels[i - 1]);
        allowed &= NameLabel.ALL.get(labels[i]).mayFollow(previous);
        score += scores[i][labels[i]] + (i == 0 ? 0 : steps[labels[i - 1]][labels[i]]);
      }
      if (allowed) {
        double weight = Math.exp(score / heat);
        all += weight;
        boolean holds =
            NameLabel.ALL.get(labels[1]) == run.begin()
                && NameLabel.ALL.get(labels[2]) == NameLabel.INSIDE_ORGANIZATION
                && NameLabel.ALL.get(labels[3]) != NameLabel.INSIDE_ORGANIZATION;
        with += holds ? weight : 0;
      }
    }
    return with / all;
  }
}
