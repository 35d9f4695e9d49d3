package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dragoman.text.ConlluCas;
import org.dragoman.text.SentenceTree;
import org.junit.jupiter.api.Test;

class GamesTest {

  private final Games games = new Games();

  @Test
  void aPlayerOrTwoHintsTellAGame() throws Exception {
    assertThat(games.isGame(tree("Spain", "striker"))).isTrue();
    assertThat(games.isGame(tree("coach", "season"))).isTrue();
    assertThat(games.isGame(tree("two-goal", "lead"))).isTrue();
  }

  @Test
  void oneHintIsNotEnough() throws Exception {
    assertThat(games.isGame(tree("team", "season"))).isFalse();
    assertThat(games.isGame(tree("round", "talk"))).isFalse();
  }

  @Test
  void bombsAndSanctionsAreNeverPlayed() {
    Map<String, Act> acts = Act.readAll();
    assertThat(games.isPlayed(acts.get("consult.meet"))).isTrue();
    assertThat(games.isPlayed(acts.get("assault.beat"))).isTrue();
    assertThat(games.isPlayed(acts.get("assault.explosives"))).isFalse();
    assertThat(games.isPlayed(acts.get("sanction.general"))).isFalse();
    assertThat(games.isPlayed(acts.get("protest.boycott"))).isFalse();
  }

  private static SentenceTree tree(String first, String second) throws Exception {
    String conllu =
        """
        1 %s %s NOUN NN _ 2 nsubj _ _
        2 plays play VERB VBZ _ 0 root _ _
        3 %s %s NOUN NN _ 2 obj _ SpaceAfter=No
        4 . . PUNCT . _ 2 punct _ _
        """
            .formatted(first, first, second, second);
    return SentenceTree.all(ConlluCas.of(conllu)).get(0);
  }
}
