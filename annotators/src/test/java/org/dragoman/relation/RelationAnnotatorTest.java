package org.dragoman.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.dragoman.text.ConlluCas;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.EntityRelation;
import org.junit.jupiter.api.Test;

/**
 * How relations of one document are gathered; which constructions state them is tested behind the
 * parser.
 */
class RelationAnnotatorTest {

  private static final String FORMER =
      """
      1 Former former ADJ JJ _ 4 amod _ _
      2 Kenyan kenyan ADJ JJ _ 4 amod _ _
      3 President president PROPN NNP _ 4 compound _ _
      4 Okello Okello PROPN NNP _ 5 nsubj _ _
      5 left leave VERB VBD _ 0 root _ _
      6 Kenya Kenya PROPN NNP _ 5 obj _ SpaceAfter=No
      7 . . PUNCT . _ 5 punct _ _
      """;

  private static final String CURRENT =
      """
      1 Okello Okello PROPN NNP _ 8 nsubj _ SpaceAfter=No
      2 , , PUNCT , _ 1 punct _ _
      3 president president NOUN NN _ 1 appos _ _
      4 of of ADP IN _ 5 case _ _
      5 Kenya Kenya PROPN NNP _ 3 nmod _ SpaceAfter=No
      6 , , PUNCT , _ 1 punct _ _
      7 also also ADV RB _ 8 advmod _ _
      8 spoke speak VERB VBD _ 0 root _ SpaceAfter=No
      9 . . PUNCT . _ 8 punct _ _
      """;

  private static final String SIBLINGS =
      """
      1 Okello Okello PROPN NNP _ 3 nmod:poss _ SpaceAfter=No
      2 's 's PART POS _ 1 case _ _
      3 sister sister NOUN NN _ 4 compound _ _
      4 Ruth Ruth PROPN NNP _ 8 nsubj _ SpaceAfter=No
      5 , , PUNCT , _ 4 punct _ _
      6 not not PART RB _ 7 advmod _ _
      7 amused amuse VERB VBN _ 4 acl _ _
      8 left leave VERB VBD _ 0 root _ _
      9 . . PUNCT . _ 8 punct _ _

      1 Okello Okello PROPN NNP _ 6 nsubj _ SpaceAfter=No
      2 , , PUNCT , _ 1 punct _ _
      3 Ruth Ruth PROPN NNP _ 5 nmod:poss _ SpaceAfter=No
      4 's 's PART POS _ 3 case _ _
      5 brother brother NOUN NN _ 1 appos _ SpaceAfter=No
      6 , , PUNCT , _ 1 punct _ _
      7 stayed stay VERB VBD _ 0 root _ SpaceAfter=No
      8 . . PUNCT . _ 7 punct _ _
      """;

  private static List<EntityRelation> read(String conllu, String... names) throws Exception {
    JCas jcas = ConlluCas.of(conllu);
    for (String name : names) {
      String[] parts = name.split("/");
      addEntity(jcas, parts[0], parts[1], parts.length > 2 ? parts[2] : null);
    }
    AnalysisEngineFactory.createEngine(RelationAnnotator.class).process(jcas);
    return new ArrayList<>(jcas.getIndexedFSs(EntityRelation.class));
  }

  private static void addEntity(JCas jcas, String name, String type, String country) {
    Entity entity = new Entity(jcas);
    entity.setName(name);
    entity.setValue(type);
    entity.setCountry(country);
    List<EntityMention> mentions = new ArrayList<>();
    String text = jcas.getDocumentText();
    Matcher matcher = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
    while (matcher.find()) {
      EntityMention mention = new EntityMention(jcas, matcher.start(), matcher.end());
      mention.setValue(type);
      mention.setEntity(entity);
      mention.addToIndexes();
      mentions.add(mention);
    }
    FSArray<EntityMention> array = new FSArray<>(EntityMention.class, jcas, mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      array.set(i, mentions.get(i));
    }
    entity.setMentions(array);
    entity.addToIndexes();
  }

  @Test
  void formerOfficeIsFormer() throws Exception {
    List<EntityRelation> relations = read(FORMER, "Okello/PER", "Kenya/LOC/KEN");

    assertThat(relations).hasSize(1);
    EntityRelation relation = relations.get(0);
    assertThat(relation.getRelationType()).isEqualTo("holds_position");
    assertThat(relation.getStatus()).isEqualTo("former");
    assertThat(relation.getLabel()).isEqualTo("President");
    assertThat(relation.getObject().getCoveredText()).isEqualTo("Kenya");
    assertThat(relation.getProvenance().getRule()).isEqualTo("before-name+demonym");
    assertThat(relation.getProvenance().getEngine()).isEqualTo("relations");
  }

  @Test
  void relationIsWrittenOnceWithAllItsEvidenceAndIsCurrentIfEverSo() throws Exception {
    List<EntityRelation> relations = read(FORMER + "\n" + CURRENT, "Okello/PER", "Kenya/LOC/KEN");

    assertThat(relations).hasSize(1);
    assertThat(relations.get(0).getEvidence())
        .extracting(e -> e.getCoveredText())
        .containsExactly(
            "Former Kenyan President Okello left Kenya.",
            "Okello, president of Kenya, also spoke.");
    assertThat(relations.get(0).getStatus()).isEqualTo("current");
  }

  @Test
  void demonymOfAStateThatIsNoEntityStatesNothing() throws Exception {
    assertThat(read(FORMER, "Okello/PER")).isEmpty();
  }

  @Test
  void familyIsWrittenOneWay() throws Exception {
    List<EntityRelation> relations = read(SIBLINGS, "Okello/PER", "Ruth/PER");

    assertThat(relations).hasSize(1);
    assertThat(relations.get(0).getSubject().getCoveredText()).isEqualTo("Ruth");
    assertThat(relations.get(0).getLabel()).isEqualTo("sister");
  }

  @Test
  void documentWithoutNamesOrSentencesIsLeftAlone() throws Exception {
    assertThat(read(CURRENT)).isEmpty();
  }
}
