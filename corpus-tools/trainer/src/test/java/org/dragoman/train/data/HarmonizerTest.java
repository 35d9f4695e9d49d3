package org.dragoman.train.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.EntityType;
import org.dragoman.train.data.NamedText.Name;
import org.dragoman.train.data.NamedText.Span;
import org.junit.jupiter.api.Test;

class HarmonizerTest {

  private static final DataSet NEWS = new DataSet("gmb", 1, false, "none");
  private static final DataSet LONG = new DataSet("grobid_ner", 1, false, "none");

  private final Harmonizer harmonizer = new Harmonizer(KnowledgeBase.bundled());

  private List<String> names(
      DataSet set, String text, String span, EntityType type, String original) {
    int begin = text.indexOf(span);
    Name name = new Name(begin, begin + span.length(), type, original);
    NamedText named = new NamedText("x", text, List.of(name), List.of(new Span(0, text.length())));
    List<String> names = new ArrayList<>();
    for (Name n : harmonizer.harmonize(named, set).names()) {
      names.add(
          text.substring(n.begin(), n.end()) + (n.type() == null ? "" : "/" + n.type().label()));
    }
    return names;
  }

  @Test
  void titleAndHonorificAreCutOff() {
    String text = "Reporters met President Ollanta Humala and Mr. Toledo.";
    assertThat(names(NEWS, text, "President Ollanta Humala", EntityType.PERSON, "per"))
        .containsExactly("Ollanta Humala/PER");
    assertThat(names(NEWS, text, "Mr. Toledo", EntityType.PERSON, "per"))
        .containsExactly("Toledo/PER");
  }

  @Test
  void pieceOfATitleIsNoName() {
    assertThat(names(NEWS, "Prime Minister Key flew home.", "Prime", EntityType.PERSON, "per"))
        .isEmpty();
  }

  @Test
  void nationalityIsNoNameButCountryUnderTheSameTypeIsAPlace() {
    String text = "The Kenyan envoy left Chad.";
    assertThat(names(NEWS, text, "Kenyan", null, "gpe")).isEmpty();
    assertThat(names(NEWS, text, "Chad", null, "gpe")).containsExactly("Chad/LOC");
  }

  @Test
  void countryThatActsIsAPlace() {
    assertThat(names(NEWS, "Peru rejected the claim.", "Peru", EntityType.ORGANIZATION, "org"))
        .containsExactly("Peru/LOC");
  }

  @Test
  void unionOfStatesIsNoPlace() {
    assertThat(names(NEWS, "The U.N. sent an envoy.", "U.N.", EntityType.LOCATION, "geo"))
        .containsExactly("U.N./ORG");
  }

  @Test
  void faithIsNoOrganisation() {
    assertThat(names(NEWS, "Shi'ite clerics met.", "Shi'ite", EntityType.ORGANIZATION, "org"))
        .isEmpty();
  }

  @Test
  void commonWordsAtTheEdgesAreCutOff() {
    String text = "The Peru government sent troops to northern Norway and Cusco province.";
    assertThat(names(LONG, text, "Peru government", EntityType.ORGANIZATION, "INSTITUTION"))
        .containsExactly("Peru/LOC");
    assertThat(names(LONG, text, "northern Norway", EntityType.LOCATION, "LOCATION"))
        .containsExactly("Norway/LOC");
    assertThat(names(LONG, text, "Cusco province", EntityType.LOCATION, "LOCATION"))
        .containsExactly("Cusco province/LOC");
  }

  @Test
  void listIsTakenApart() {
    String text = "Nokia, Saab and Volvo fell in Oslo and Bergen, as in Bosnia and Herzegovina.";
    assertThat(names(LONG, text, "Nokia, Saab and Volvo", EntityType.ORGANIZATION, "BUSINESS"))
        .containsExactly("Nokia/ORG", "Saab/ORG", "Volvo/ORG");
    assertThat(names(LONG, text, "Oslo and Bergen", EntityType.LOCATION, "LOCATION"))
        .containsExactly("Oslo/LOC", "Bergen/LOC");
    assertThat(names(LONG, text, "Bosnia and Herzegovina", EntityType.LOCATION, "LOCATION"))
        .containsExactly("Bosnia and Herzegovina/LOC");
  }

  @Test
  void lowerCaseParticleStays() {
    assertThat(names(NEWS, "He met van Rompuy.", "van Rompuy", EntityType.PERSON, "per"))
        .containsExactly("van Rompuy/PER");
  }

  @Test
  void articleAndPossessiveAreCutOff() {
    String text = "He quoted the Financial Times's report.";
    assertThat(names(NEWS, text, "the Financial Times's", EntityType.ORGANIZATION, "org"))
        .containsExactly("Financial Times/ORG");
  }

  @Test
  void officeIsNoPersonButItsCountryAPlace() {
    String text = "The President of Peru spoke.";
    assertThat(names(NEWS, text, "President of Peru", EntityType.PERSON, "per"))
        .containsExactly("Peru/LOC");
  }

  @Test
  void givenNameThatLooksLikeATitleStays() {
    assertThat(names(NEWS, "Dean Acheson spoke.", "Dean Acheson", EntityType.PERSON, "per"))
        .containsExactly("Dean Acheson/PER");
  }

  @Test
  void possessiveOfAShopStays() {
    String text = "Shares of Wendy's rose.";
    assertThat(names(NEWS, text, "Wendy's", EntityType.ORGANIZATION, "org"))
        .containsExactly("Wendy's/ORG");
  }
}
