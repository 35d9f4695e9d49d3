package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SafeFileNameTest {

  @Test
  void ordinaryIdIsItsOwnName() {
    assertThat(SafeFileName.of("d878cfce3f2a4f264")).isEqualTo("d878cfce3f2a4f264");
    assertThat(SafeFileName.of("000_leaders-1.txt")).isEqualTo("000_leaders-1.txt");
  }

  @Test
  void nameStaysInItsFolderAndIsNoDevice() {
    assertThat(SafeFileName.of("../../x")).isEqualTo("%2e.%2f..%2fx");
    assertThat(SafeFileName.of(".hidden.")).isEqualTo("%2ehidden%2e");
    assertThat(SafeFileName.of("con")).isEqualTo("%63on");
    assertThat(SafeFileName.of("nul.txt")).isEqualTo("%6eul.txt");
    assertThat(SafeFileName.of("C:\\x\0")).isEqualTo("%43%3a%5cx%00");
    assertThat(SafeFileName.of("")).isEqualTo("%");
  }

  @Test
  void longIdsAreCutButStayApart() {
    String one = SafeFileName.of("é".repeat(500) + "a");
    assertThat(one).hasSize(160).isNotEqualTo(SafeFileName.of("é".repeat(500) + "b"));
  }

  @Test
  void differentIdsHaveDifferentNamesWhateverTheCase() {
    List<String> ids =
        List.of(
            "a", "A", "%41", "%61", "con", "CON", "Con", "%63on", "é", "e\u0301", ".", "..", "%",
            "");
    assertThat(ids.stream().map(id -> SafeFileName.of(id).toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
  }
}
