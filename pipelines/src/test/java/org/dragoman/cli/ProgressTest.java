package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  @Test
  void lineSaysHowFastAndHowLong() {
    assertThat(Progress.line(150, 1000, 10 * SECOND))
        .isEqualTo("150 of 1000 documents, 15.0 a second, 0:00:57 left");
    assertThat(Progress.line(1, 7201, SECOND))
        .isEqualTo("1 of 7201 documents, 1.0 a second, 2:00:00 left");
  }

  @Test
  void withoutAnEndThereIsNoTimeLeft() {
    assertThat(Progress.line(30, -1, 10 * SECOND)).isEqualTo("30 documents, 3.0 a second");
  }
}
