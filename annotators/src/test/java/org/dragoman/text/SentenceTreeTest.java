package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTreeTest {

  private static final String SENTENCE =
      """
      1 Envoys envoy NOUN NNS _ 4 nsubj:pass _ _
      2 were be AUX VBD _ 4 aux:pass _ _
      3 not not PART RB _ 4 advmod _ _
      4 received receive VERB VBN _ 0 root _ _
      5 in in ADP IN _ 6 case _ _
      6 Tunis Tunis PROPN NNP _ 4 obl _ SpaceAfter=No
      7 . . PUNCT . _ 4 punct _ _
      """;

  @Test
  void relationsReachTheirSubtypesAndSubtreesKeepTextOrder() throws Exception {
    SentenceTree tree = SentenceTree.all(ConlluCas.of(SENTENCE)).get(0);
    SentenceTree.Node verb = tree.nodes().get(3);

    assertThat(verb.child("nsubj").text()).isEqualTo("Envoys");
    assertThat(verb.child("obl").subtree())
        .extracting(SentenceTree.Node::text)
        .containsExactly("in", "Tunis");
    assertThat(verb.child("dobj")).isNull();
    assertThat(verb.head()).isNull();
    assertThat(tree.nodes().get(4).isBelow(verb)).isTrue();
  }

  @Test
  void headOfASpanIsTheNodeThatHangsOutside() throws Exception {
    SentenceTree tree = SentenceTree.all(ConlluCas.of(SENTENCE)).get(0);

    assertThat(tree.headOf(25, 33).text()).isEqualTo("Tunis");
    assertThat(tree.headOf(0, 34).text()).isEqualTo("received");
  }
}
