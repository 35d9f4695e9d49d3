package org.dragoman.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks themselves must be able to fail. */
class GoldCheckTest {

  private static final String TEXT = "Chile's envoy met Peru's minister in Arica.";
  private static final String SOUND =
      """
      {"mentions": [
        {"id":"m1","begin":0,"end":5,"text":"Chile","type":"LOC","subtype":"GPE","entity":"e1"},
        {"id":"m2","begin":18,"end":22,"text":"Peru","type":"LOC","subtype":"GPE","entity":"e2"}],
       "entities": [
        {"id":"e1","type":"LOC","subtype":"GPE","name":"Chile","wikidata":"Q298","country":"CHL"},
        {"id":"e2","type":"LOC","subtype":"GPE","name":"Peru","wikidata":"Q419","country":"PER"}],
       "relations": [],
       "events": [{"id":"v1","type":"CONSULT","trigger":{"begin":14,"end":17,"text":"met"},
         "actors":["e1"],"recipients":["e2"],"location":null,"date":null,"status":"occurred",
         "sentence":{"begin":0,"end":43}}]}
      """;

  @Test
  void soundGoldHasNoProblem() {
    assertThat(problems(SOUND)).isEmpty();
  }

  @Test
  void offsetThatMovedIsFound() {
    assertThat(problems(SOUND.replace("\"begin\":18,\"end\":22", "\"begin\":17,\"end\":21")))
        .anySatisfy(problem -> assertThat(problem).contains("m2", " Per"));
  }

  @Test
  void offsetBehindTheTextIsFound() {
    assertThat(problems(SOUND.replace("\"begin\":18,\"end\":22", "\"begin\":88,\"end\":92")))
        .anySatisfy(problem -> assertThat(problem).contains("m2", "outside the text"));
  }

  @Test
  void overlappingMentionsAreFound() {
    assertThat(problems(SOUND.replace("\"begin\":18,\"end\":22", "\"begin\":2,\"end\":7")))
        .contains("m1 and m2 overlap");
  }

  @Test
  void mentionOfAnUnknownEntityIsFound() {
    assertThat(problems(SOUND.replace("\"entity\":\"e2\"", "\"entity\":\"e9\"")))
        .contains("m2: there is no entity \"e9\"", "entity e2 has no mention");
  }

  @Test
  void unknownActStatusAndPartyAreFound() {
    String broken =
        SOUND
            .replace("CONSULT", "CHAT")
            .replace("occurred", "perhaps")
            .replace("\"recipients\":[\"e2\"]", "\"recipients\":[\"e7\"]");
    assertThat(problems(broken))
        .containsExactlyInAnyOrder(
            "v1: no act is called CHAT",
            "v1: no status is called \"perhaps\"",
            "v1: there is no entity \"e7\"");
  }

  @Test
  void triggerOutsideItsSentenceIsFound() {
    assertThat(problems(SOUND.replace("\"begin\":0,\"end\":43", "\"begin\":18,\"end\":43")))
        .containsExactly("v1: the trigger lies outside its sentence");
  }

  @Test
  void subtypeOfAnotherTypeIsFound() {
    assertThat(problems(SOUND.replaceFirst("\"GPE\",\"entity\"", "\"IGO\",\"entity\"")))
        .containsExactly("m1: a LOC has no subtype \"IGO\"");
  }

  private static List<String> problems(String gold) {
    try {
      JsonNode tree = JsonMapper.builder().build().readTree(gold);
      return GoldCheck.problems(tree, TEXT);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
