package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {

  @ParameterizedTest
  @CsvSource({
    "Lavrovsky,Lavrovskiy",
    "Lavrovsky,Lavrovskyy",
    "Oleksiy,Oleksii",
    "Mohammed,Mohamed",
    "Hossein,Hussein",
    "Khatami,Hatami",
    "José,Jose",
    "O'Neill,O’Neill"
  })
  void transliterationsOfOneNameAgree(String a, String b) {
    assertThat(NameVariants.transliterated(a, b)).as(a + " " + b).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Kim,Kum", "Peter,Petra", "Iran,Iraq", "Ivanov,Ivanova", "Merz,Mertz"})
  void otherNamesDoNot(String a, String b) {
    assertThat(NameVariants.transliterated(a, b)).as(a + " " + b).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Germany,Gremany", "Australia,Austalia", "Odhiambo,Odhianbo"})
  void oneSlipOrTwoSwappedKeysAreAMisspelling(String a, String b) {
    assertThat(NameVariants.misspelt(a, b)).as(a + " " + b).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Iran,Iraq", "Mali,Bali", "Niger,Nigeria", "Kim,Kin"})
  void shortNamesAndOtherCountriesAreNot(String a, String b) {
    assertThat(NameVariants.misspelt(a, b)).as(a + " " + b).isFalse();
  }
}
