package org.dragoman.benchmark.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrimmingTest {

  private static String trimmed(String words) {
    String text = "In " + words + " today";
    TextName name = Trimming.of(text, new TextName(3, 3 + words.length(), "PER"));
    return text.substring(name.begin(), name.end());
  }

  @Test
  void articleAddressAndPossessiveAreCutOff() {
    assertThat(trimmed("the World Bank")).isEqualTo("World Bank");
    assertThat(trimmed("The Mr. Mensah's")).isEqualTo("Mensah");
    assertThat(trimmed("Mrs Odhiambo’s")).isEqualTo("Odhiambo");
    assertThat(trimmed("United States'")).isEqualTo("United States");
  }

  @Test
  void nameThatIsNothingElseStays() {
    assertThat(trimmed("Drake")).isEqualTo("Drake");
    assertThat(trimmed("the")).isEqualTo("the");
    assertThat(trimmed("Theresa")).isEqualTo("Theresa");
  }
}
