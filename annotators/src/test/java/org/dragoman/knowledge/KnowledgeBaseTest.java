package org.dragoman.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.Coordinates;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeBaseTest {
  private final KnowledgeBase base = KnowledgeBase.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U.S.|United States",
        "US|United States",
        "u.s.|United States",
        "America|United States",
        "Britain|United Kingdom",
        "the Netherlands|Netherlands",
        "Burma|Myanmar",
        "Cote d'Ivoire|Ivory Coast",
        "Côte d’Ivoire|Ivory Coast",
        "Türkiye|Turkey",
        "UAE|United Arab Emirates",
        "DPRK|North Korea",
        "USSR|Soviet Union",
        "Kiev|Kyiv",
        "Washington|Washington, D.C.",
        "Washington DC|Washington, D.C.",
        "New York|New York City",
        "Sana’a|Sanaa",
        "BOGOTA|Bogotá",
        "Gaza|Gaza Strip",
        "UN Security Council|United Nations Security Council",
        "U.N. Security Council|United Nations Security Council",
        "U. N. Security Council|United Nations Security Council",
        "Nato|NATO",
        "N.A.T.O.|NATO",
        "E.U.|European Union",
        "Pentagon|US Department of Defense",
        "the Kremlin|Kremlin",
        "10 Downing Street|Downing Street",
        "the U.S.|United States",
        "the Hague|The Hague",
        "Lugansk region|Luhansk Oblast",
        "Kyiv region|Kyiv Oblast",
        "Peking|Beijing",
        "Bombay|Mumbai",
        "Georgia|Georgia",
        "Jordan|Jordan",
        "Zelensky|Volodymyr Zelenskyy",
        "J. D. Vance|JD Vance",
        "J.D. Vance|JD Vance",
        "al-Qaeda|Al-Qaeda",
        "Al Qaeda|Al-Qaeda",
        "Recep Tayyip Erdogan|Recep Tayyip Erdoğan",
        "AFP|Agence France-Presse",
        "Isis|Islamic State"
      })
  void everyUsualNameLeadsToItsEntity(String name, String expected) {
    assertThat(base.byName(name)).as(name).isNotEmpty();
    assertThat(base.byName(name).get(0).name()).as(name).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"us", "Us", "who", "Who", "it", "an unknown name", "", "the", "hill", "punch"})
  void smallWordsAreNoAcronyms(String word) {
    assertThat(base.byName(word)).as(word).isEmpty();
  }

  @Test
  void headlineInCapitalsKeepsNamesButNotAcronymsSpelledLikeWords() {
    assertThat(base.byNameInCapitals("WHO")).isEmpty();
    assertThat(base.byNameInCapitals("CAR")).isEmpty();
    assertThat(base.byNameInCapitals("US").get(0).name()).isEqualTo("United States");
    assertThat(base.byNameInCapitals("SYRIA").get(0).name()).isEqualTo("Syria");
    assertThat(base.byName("WHO").get(0).name()).isEqualTo("World Health Organization");
  }

  @Test
  void sharedNameGivesTheBestKnownFirst() {
    assertThat(base.byName("Congo")).extracting(KnowledgeEntry::country).startsWith("COD", "COG");
    assertThat(base.byName("Korea")).extracting(KnowledgeEntry::country).startsWith("KOR", "PRK");
  }

  @Test
  void everyCountryIsAnEntryToo() {
    KnowledgeEntry france = base.byName("France").get(0);
    assertThat(france.type()).isEqualTo(EntityType.LOCATION);
    assertThat(france.subtype()).isEqualTo(EntitySubtype.GPE);
    assertThat(france.country()).isEqualTo("FRA");
    assertThat(base.byId(france.id())).contains(france);
    assertThat(base.country("FRA").orElseThrow().capital()).isEqualTo("Paris");
    assertThat(base.country("ZZZ")).isEmpty();
    assertThat(base.country(null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ukrainian,UKR", "Russians,RUS", "French,FRA", "Frenchmen,FRA", "Dutch,NLD", "Briton,GBR",
    "Britons,GBR", "Spaniards,ESP", "Danes,DNK", "Swiss,CHE", "Iraqis,IRQ", "Filipinos,PHL",
    "Soviet,RUS", "South Koreans,KOR", "Saudi,SAU", "Israelis,ISR", "Turks,TUR", "Poles,POL",
    "Nigerien,NER", "Nigerian,NGA", "Palestinians,PSE", "Kosovar,XKX"
  })
  void demonymLeadsToItsCountry(String word, String country) {
    assertThat(base.countryOfDemonym(word).map(Country::alpha3)).as(word).contains(country);
  }

  @Test
  void demonymOfRegionLeadsToThePlaceAndToNoCountry() {
    assertThat(base.placeOfDemonym("European").map(KnowledgeEntry::name)).contains("Europe");
    assertThat(base.placeOfDemonym("Soviet").map(KnowledgeEntry::name)).contains("Soviet Union");
    assertThat(base.countryOfDemonym("European")).isEmpty();
    assertThat(base.countryOfDemonym("Friday")).isEmpty();
  }

  @Test
  void surnameLeadsToItsPersonsAndTheirOffices() {
    assertThat(base.bySurname("Erdogan"))
        .extracting(KnowledgeEntry::name)
        .containsExactly("Recep Tayyip Erdoğan");
    assertThat(base.bySurname("von der Leyen")).hasSize(1);
    assertThat(base.bySurname("Clinton"))
        .extracting(KnowledgeEntry::name)
        .contains("Bill Clinton", "Hillary Clinton");
    assertThat(base.bySurname("Nobody")).isEmpty();
    Office president =
        base.byName("Anwar Sadat").get(0).offices().stream()
            .filter(office -> office.title().equals("President"))
            .findFirst()
            .orElseThrow();
    assertThat(president.heldIn(1978)).isTrue();
    assertThat(president.heldIn(1969)).isFalse();
  }

  @Test
  void officeWithoutEndIsHeldToThisDay() {
    Office office = new Office("President", 2019, null);
    assertThat(office.heldIn(2025)).isTrue();
    assertThat(office.heldIn(2018)).isFalse();
  }

  @Test
  void partsOfCountriesHaveDemonymsToo() {
    assertThat(base.placeOfDemonym("Chechens").map(KnowledgeEntry::name)).contains("Chechnya");
    assertThat(base.countryOfDemonym("Scottish").map(Country::alpha3)).contains("GBR");
    assertThat(base.countryOfDemonym("Kurdish")).isEmpty();
  }

  @Test
  void wordsOfNamesAreKnown() {
    assertThat(base.isGivenName("Volodymyr")).isTrue();
    assertThat(base.isGivenName("Ceasefire")).isFalse();
    assertThat(base.isSurnameParticle("bin")).isTrue();
    assertThat(base.isSurnameParticle("treaty")).isFalse();
  }

  @Test
  void tableOfNamesHoldsSpellingsAsTextsHaveThem() {
    assertThat(base.names()).containsKeys("U.S.", "Peking", "NATO", "Security Council");
    List<KnowledgeEntry> congo = base.names().get("Congo");
    assertThat(congo).hasSizeGreaterThan(1);
    assertThat(congo.get(0).country()).isEqualTo("COD");
  }

  @Test
  void placesLieSomewhere() {
    assertThat(base.byName("Mariupol").get(0).coordinates())
        .isEqualTo(new Coordinates(47.095, 37.541));
    assertThat(base.byName("Strait of Hormuz").get(0).coordinates()).isNotNull();
    assertThat(base.byName("Ukraine").get(0).coordinates().latitude()).isBetween(48.0, 50.0);
    assertThat(base.byName("Donetsk Oblast").get(0).coordinates().longitude())
        .isBetween(37.0, 39.0);
  }

  @Test
  void townsThatNoOtherFileHasAreEntries() {
    KnowledgeEntry town = base.byName("Magnitogorsk").get(0);
    assertThat(town.country()).isEqualTo("RUS");
    assertThat(town.coordinates()).isNotNull();
    assertThat(base.byName("Rio Grande do Sul").get(0).country()).isEqualTo("BRA");
  }

  @Test
  void aTownIsNotAddedWhereAPersonHasItsName() {
    assertThat(base.byName("Jackson")).noneMatch(e -> e.type() == EntityType.LOCATION);
  }
}
