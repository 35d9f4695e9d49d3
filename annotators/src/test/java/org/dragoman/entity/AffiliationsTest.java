package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliationsTest {

  private static String country(String phrase, LocalDate date) {
    return Affiliations.bundled().of(phrase, date).map(Affiliation::country).orElse(null);
  }

  @ParameterizedTest
  @CsvSource({
    "Peruvian fishermen,PER",
    "the North Korean delegation,PRK",
    "Kenya’s ambassador to Somalia,KEN",
    "protesters in Minsk,BLR",
    "a retired Mossad officer,ISR",
    "Myanmar-based rebels,MMR",
    "several Lagos bankers,NGA"
  })
  void theFirstWordThatHasACountryCounts(String phrase, String country) {
    assertThat(country(phrase, null)).as(phrase).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "ambassador to Peru",
    "US-backed fighters",
    "an attack on Mali",
    "gunmen",
    "he",
    "the minister"
  })
  void whatIsOnlyAimedAtOrBacksSomebodyDoesNot(String phrase) {
    assertThat(country(phrase, null)).as(phrase).isNull();
  }

  @Test
  void officeHoldersAreThoseOfTheDate() {
    assertThat(country("President Park", LocalDate.of(2014, 5, 1))).isEqualTo("KOR");
    assertThat(country("President Park", LocalDate.of(1998, 5, 1))).isNull();
  }

  @Test
  void bodiesOfSeveralStatesAreInternational() {
    Affiliation found = Affiliations.bundled().of("African Union mediators", null).orElseThrow();
    assertThat(found.international()).isTrue();
    assertThat(found.country()).isNull();
    assertThat(found.entityId()).isEqualTo("Q7159");
  }

  @Test
  void aPlaceBehindAGivenNameIsASurname() {
    assertThat(country("Maria Valencia", null)).isNull();
  }
}
