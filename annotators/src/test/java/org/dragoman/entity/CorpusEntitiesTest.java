package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentRecord;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntityType;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.NameCount;
import org.dragoman.model.Provenance;
import org.junit.jupiter.api.Test;

class CorpusEntitiesTest {

  private static final Provenance WHY = new Provenance("test", null, null, 1);

  @Test
  void linkedEntityHasItsWikidataIdAndTheNameOfMostDocuments() {
    CorpusEntities corpus = new CorpusEntities();
    corpus.add(document("d1", entity("x", "Lula", "Q37181", "BRA"), "Lula", "Lula da Silva"));
    corpus.add(document("d2", entity("y", "Luiz Inácio Lula da Silva", "Q37181", null), "Lula"));
    corpus.add(document("d3", entity("z", "Luiz Inácio Lula da Silva", "Q37181", "BRA"), "Lula"));

    CorpusEntity lula = corpus.entities().get(0);

    assertThat(lula.entity().id()).isEqualTo("eQ37181");
    assertThat(lula.entity().name()).isEqualTo("Luiz Inácio Lula da Silva");
    assertThat(lula.entity().country()).isEqualTo("BRA");
    assertThat(lula.mentions()).isEqualTo(4);
    assertThat(lula.documents()).isEqualTo(3);
    assertThat(lula.names())
        .containsExactly(new NameCount("Lula", 3), new NameCount("Lula da Silva", 1));
  }

  @Test
  void unlinkedEntitiesOfOneNormalisedNameAreOneAndTheIdDoesNotHangOnTheOrder() {
    DocumentResult first = document("d1", entity("x", "José Peña", null, null), "Peña");
    DocumentResult second = document("d2", entity("y", "JOSE PENA", null, null), "PENA");
    CorpusEntities one = new CorpusEntities();
    one.add(first);
    one.add(second);
    CorpusEntities other = new CorpusEntities();
    other.add(second);
    other.add(first);

    assertThat(one.entities()).hasSize(1).isEqualTo(other.entities());
    assertThat(one.entities().get(0).entity().id()).matches("e[0-9a-f]{16}");
    assertThat(one.entities().get(0).entity().name()).isEqualTo("JOSE PENA");
  }

  @Test
  void rewrittenDocumentPointsOnlyToEntitiesItHas() {
    DocumentResult document = document("d1", entity("x", "Ana Rojas", null, null), "Rojas");
    CorpusEntities corpus = new CorpusEntities();
    corpus.add(document);

    DocumentResult rewritten = corpus.rewrite(document);

    assertThat(rewritten.entities()).hasSize(1);
    assertThat(rewritten.mentions().get(0).entityId())
        .isEqualTo(rewritten.entities().get(0).id())
        .isEqualTo(corpus.entities().get(0).entity().id());
  }

  private static EntityRecord entity(String id, String name, String wikidata, String country) {
    return new EntityRecord(id, EntityType.PERSON, null, name, wikidata, country, WHY);
  }

  private static DocumentResult document(String id, EntityRecord entity, String... forms) {
    List<MentionRecord> mentions =
        java.util.stream.IntStream.range(0, forms.length)
            .mapToObj(
                i ->
                    new MentionRecord(
                        "m" + i,
                        0,
                        forms[i].length(),
                        forms[i],
                        EntityType.PERSON,
                        null,
                        entity.id(),
                        null,
                        -1,
                        WHY))
            .toList();
    return new DocumentResult(
        new DocumentRecord(id, id, null, "", null, null, "en", 0),
        String.join(" ", forms),
        List.of(),
        List.of(),
        List.of(),
        List.of(entity),
        mentions,
        List.of(),
        List.of(),
        List.of());
  }
}
