package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 3 March 2025",
        "March 3, 2025",
        "3 Mar 2025",
        "Mar. 3, 2025",
        "2025-03-03",
        "2025-03-03T10:15:00Z",
        "Published: Monday, March 3, 2025 at 10:15 a.m. EST",
        "Mon 3 Mar 2025 12.05 GMT",
        "Last updated on 3rd March 2025, 18:40 (UTC+2)",
        "By A. Writer | 3 Mar 2025",
        "10:15, 3 March 2025",
        "LIMA - 3-Mar-2025",
        "3 March 2025 • 4 min read",
      })
  void datedLineIsRead(String line) {
    assertThat(TextDate.datedLine("Ministers meet in Lima\n\n" + line + "\nPeru said so."))
        .as(line)
        .contains(LocalDate.of(2025, 3, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministers met in Lima on March 3, 2025, and parted at noon.",
        "The treaty of 3 March 1925",
        "Updated 4 sec ago",
        "March 3",
        "2025",
        "31 February 2025",
      })
  void dateWithinWordsIsNone(String line) {
    assertThat(TextDate.datedLine(line)).as(line).isEmpty();
  }

  @Test
  void dateFarBelowTheTopIsNone() {
    assertThat(TextDate.datedLine("Peru said so.\n".repeat(20) + "Updated 3 March 2025\n"))
        .isEmpty();
  }

  @Test
  void prefixStandsAtTheStartAlsoBeforeADateline() {
    assertThat(TextDate.prefix(" date 2025-03-03 LIMA: Peru said so.")).contains("2025-03-03");
    assertThat(TextDate.prefix("date 2025-03-03\nPeru said so.")).contains("2025-03-03");
    assertThat(TextDate.prefix("Date palms grow in 2025-03-03.")).isEmpty();
    assertThat(TextDate.prefix("Peru said so. date 2025-03-03")).isEmpty();
  }
}
