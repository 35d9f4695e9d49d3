package org.dragoman.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dragoman.export.SampleResults;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntityType;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.Provenance;
import org.junit.jupiter.api.Test;

class ResultCheckTest {

  private static final DocumentResult PERU = SampleResults.peru();

  @Test
  void soundResultsHaveNoProblems() {
    assertThat(ResultCheck.problems(PERU)).isEmpty();
    assertThat(ResultCheck.problems(SampleResults.empty())).isEmpty();
    assertThat(ResultCheck.problems(SampleResults.around("d5", SampleResults.NASTY))).isEmpty();
    assertThat(ResultCheck.problems(SampleResults.around("d5", SampleResults.LONE))).isEmpty();
  }

  @Test
  void mentionBesideItsTextIsNamed() {
    assertThat(problemsOfSecond(m -> at(m, m.begin() + 1, m.end() + 1)))
        .containsExactly("m2 covers 'na Quispe ', not 'Ana Quispe'");
    assertThat(problemsOfSecond(m -> at(m, 45, 4000)))
        .containsExactly("m2 spans 45 to 4000 of 127 characters");
    assertThat(problemsOfSecond(m -> with(m, "m2", "eX", 1, 0.5)))
        .containsExactly("m2 names the entity eX, which the document does not have");
    assertThat(problemsOfSecond(m -> with(m, "m2", m.entityId(), 3, 0.5)))
        .containsExactly("m2 lies in sentence 3 of 3");
    assertThat(problemsOfSecond(m -> with(m, "m1", m.entityId(), 1, 0.5)))
        .contains("m1 stands twice", "r1 names the mention m2, which the document does not have");
  }

  @Test
  void valuesThatAColumnDoesNotAllowAreNamed() {
    assertThat(problemsOfSecond(m -> with(m, "m2", m.entityId(), 1, 1.5)))
        .containsExactly("mentions.confidence: 1.5 is no number it may be");
    assertThat(problemsOfSecond(m -> with(m, "m2", m.entityId(), 1, Double.NaN)))
        .containsExactly("mentions.confidence: NaN is no number it may be");
  }

  @Test
  void entityThatBreaksItsColumnsIsNamed() {
    EntityRecord odd =
        new EntityRecord(
            "9", EntityType.PERSON, null, null, "wd:5", "Peru", new Provenance("x", null, null, 1));
    List<EntityRecord> entities = new ArrayList<>(PERU.entities());
    entities.add(odd);
    assertThat(ResultCheck.problems(with(entities, PERU.mentions())))
        .containsExactly(
            "entities.entity_id: '9' does not match [A-Za-z].*",
            "entities.name is NULL",
            "entities.wikidata_id: 'wd:5' does not match Q[1-9][0-9]*",
            "entities.country: 'Peru' does not match [A-Z]{3}");
  }

  @Test
  void mentionsOutOfTextOrderAreNamed() {
    List<MentionRecord> mentions = new ArrayList<>(PERU.mentions());
    Collections.swap(mentions, 3, 4);
    assertThat(ResultCheck.problems(with(PERU.entities(), mentions)))
        .containsExactly("m4 is out of text order");
  }

  @Test
  void entityThatIsMissingIsNamedWhereverItIsUsed() {
    assertThat(ResultCheck.problems(with(PERU.entities().subList(1, 3), PERU.mentions())))
        .containsExactly(
            "m1 names the entity eQ419, which the document does not have",
            "m3 names the entity eQ419, which the document does not have",
            "r1 names the object eQ419, which the document does not have",
            "v2 names the location eQ419, which the document does not have");
  }

  private static List<String> problemsOfSecond(UnaryOperator<MentionRecord> change) {
    List<MentionRecord> mentions = new ArrayList<>(PERU.mentions());
    mentions.set(1, change.apply(mentions.get(1)));
    return ResultCheck.problems(with(PERU.entities(), mentions));
  }

  private static MentionRecord at(MentionRecord m, int begin, int end) {
    return new MentionRecord(
        m.id(),
        begin,
        end,
        m.text(),
        m.type(),
        m.subtype(),
        m.entityId(),
        m.zone(),
        m.sentence(),
        m.provenance());
  }

  private static MentionRecord with(
      MentionRecord m, String id, String entityId, int sentence, double confidence) {
    return new MentionRecord(
        id,
        m.begin(),
        m.end(),
        m.text(),
        m.type(),
        m.subtype(),
        entityId,
        m.zone(),
        sentence,
        new Provenance("name-rules", null, null, confidence));
  }

  private static DocumentResult with(List<EntityRecord> entities, List<MentionRecord> mentions) {
    return new DocumentResult(
        PERU.document(),
        PERU.text(),
        PERU.articles(),
        PERU.zones(),
        PERU.sentences(),
        entities,
        mentions,
        PERU.references(),
        PERU.relations(),
        PERU.events());
  }
}
