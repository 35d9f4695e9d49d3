package org.dragoman.corpus.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.corpus.stats.Statistics.Contradiction;
import org.dragoman.corpus.stats.Statistics.CountryPair;
import org.dragoman.corpus.stats.Statistics.EntityCount;
import org.dragoman.corpus.stats.Statistics.EventCount;
import org.dragoman.corpus.stats.Statistics.MentionCount;
import org.dragoman.corpus.stats.Statistics.Overview;
import org.dragoman.corpus.stats.Statistics.RelationCount;
import org.dragoman.corpus.stats.Statistics.TopEntity;
import org.dragoman.corpus.stats.Statistics.TopRelation;
import org.dragoman.corpus.stats.StatisticsReport.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsTest {

  @TempDir Path folder;

  @BeforeEach
  void writePackage() throws IOException {
    write(
        "documents.csv",
        """
        document_id,source,date,characters,sentences,tokens
        d1,a.txt,1993-09-13,100,4,20
        d2,b.txt,1993-09-10,50,2,9
        d3,c.txt,,7,1,2
        d4,d.txt,1993-09-13,1000,30,200
        """);
    write(
        "mentions.csv",
        """
        document_id,mention_id,type,subtype,entity_id
        d1,m1,LOC,GPE,Q801
        d1,m2,LOC,GPE,Q801
        d1,m3,PER,,eRabin
        d2,m4,LOC,FAC,eLawn
        d4,m5,ORG,IGO,Q1065
        """);
    write(
        "entities.csv",
        """
        entity_id,type,subtype,name,wikidata_id,country,mentions,documents
        Q801,LOC,GPE,Israel,Q801,ISR,2,1
        Q20,LOC,GPE,Norway,Q20,NOR,1,1
        eLawn,LOC,FAC,"South Lawn, Washington",,USA,1,1
        eRabin,PER,,Yitzhak Rabin,,ISR,1,1
        Q1065,ORG,IGO,United Nations,Q1065,,1,1
        """);
    write(
        "relations.csv",
        """
        document_id,type,status,subject_entity_id,subject_name,object_entity_id,object_name,label,evidences
        d1,holds_position,current,eRabin,Yitzhak Rabin,Q801,Israel,Prime Minister,2
        d1,family,current,eRabin,Yitzhak Rabin,eLeah,Leah Rabin,wife,1
        d4,holds_position,current,eRabin,Yitzhak Rabin,Q801,Israel,prime minister,3
        """);
    write(
        "events.csv",
        """
        document_id,event_id,type,status
        d1,v1,AGREE,occurred
        d1,v2,AGREE,
        d2,v1,CONSULT,planned
        d4,v3,AGREE,occurred
        """);
    write(
        "event_participants.csv",
        """
        document_id,event_id,role,entity_id,country
        d1,v1,actor,Q801,
        d1,v1,actor,eRabin,
        d1,v1,recipient,,PSE
        d1,v1,mediator,Q20,
        d2,v1,actor,Q801,
        d2,v1,recipient,Q1065,
        d2,v1,recipient,eUnknown,
        d4,v3,recipient,,PSE
        d4,v3,actor,Q801,ISR
        """);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private String print(Format format) throws IOException {
    StringBuilder out = new StringBuilder();
    StatisticsReport.print(Statistics.of(folder), format, out);
    return out.toString();
  }

  @Test
  void sizesAreSummedAndDaysCountedOnce() throws IOException {
    assertThat(Statistics.of(folder).overview())
        .isEqualTo(new Overview(4, 1157, 37, 231, "1993-09-10", "1993-09-13", 2, 1));
  }

  @Test
  void annotationsAreCountedByTypeInFixedOrder() throws IOException {
    Statistics statistics = Statistics.of(folder);
    assertThat(statistics.mentions())
        .containsExactly(
            new MentionCount("LOC", "FAC", 1),
            new MentionCount("LOC", "GPE", 2),
            new MentionCount("ORG", "IGO", 1),
            new MentionCount("PER", null, 1));
    assertThat(statistics.entities())
        .containsExactly(
            new EntityCount("LOC", 3, 2),
            new EntityCount("ORG", 1, 1),
            new EntityCount("PER", 1, 0));
    assertThat(statistics.relations())
        .containsExactly(
            new RelationCount("family", 1, 1), new RelationCount("holds_position", 2, 1));
    assertThat(statistics.events())
        .containsExactly(
            new EventCount("AGREE", null, 1),
            new EventCount("AGREE", "occurred", 2),
            new EventCount("CONSULT", "planned", 1));
  }

  @Test
  void entitiesWithMostMentionsComeFirstAndThenTheSmallerId() throws IOException {
    assertThat(Statistics.of(folder).topEntities())
        .extracting(TopEntity::entityId)
        .containsExactly("Q801", "Q1065", "Q20", "eLawn", "eRabin");
  }

  @Test
  void noMoreThanTenEntitiesAreShown() throws IOException {
    StringBuilder rows = new StringBuilder("entity_id,type,name,mentions,documents\n");
    for (int i = 10; i < 40; i++) {
      rows.append("e" + i + ",PER,Name" + i + "," + i + ",1\n");
    }
    write("entities.csv", rows.toString());
    assertThat(Statistics.of(folder).topEntities())
        .extracting(TopEntity::mentions)
        .containsExactly(39L, 38L, 37L, 36L, 35L, 34L, 33L, 32L, 31L, 30L);
  }

  @Test
  void eventCountsOnceForAPairOfCountries() throws IOException {
    // two Israeli actors are one pair; Norway mediates; the UN is IGO; an unknown one is left out
    assertThat(Statistics.of(folder).topPairs())
        .containsExactly(new CountryPair("ISR", "PSE", 2), new CountryPair("ISR", "IGO", 1));
  }

  @Test
  void packageWithDocumentsOnlyHasNothingElse() throws IOException {
    for (String table :
        new String[] {"mentions", "entities", "relations", "events", "event_participants"}) {
      Files.delete(folder.resolve(table + ".csv"));
    }
    Statistics statistics = Statistics.of(folder);
    assertThat(statistics.overview().documents()).isEqualTo(4);
    assertThat(statistics.mentions()).isEmpty();
    assertThat(statistics.topPairs()).isEmpty();
    assertThat(print(Format.TEXT)).contains("top pairs\n  none\n");
  }

  @Test
  void folderWithoutDocumentsIsNoPackage() throws IOException {
    Path outer = Files.createDirectories(folder.resolve("other"));
    assertThatThrownBy(() -> Statistics.of(outer))
        .isInstanceOf(UnreadableCorpusException.class)
        .hasMessage(
            outer
                + " is no CSV package: there is no documents.csv in it; did you mean '"
                + folder
                + "'?");
  }

  @Test
  void relationIsCountedAcrossDocuments() throws IOException {
    assertThat(Statistics.of(folder).topRelations())
        .startsWith(new TopRelation("Yitzhak Rabin", "Israel", "holds_position", 2, 5));
  }

  @Test
  void twoHoldersOfOneOfficeAtOneTimeAreAContradiction() throws IOException {
    assertThat(Statistics.of(folder).contradictions()).isEmpty();
    relationsWith("d2,holds_position,current,ePeres,Shimon Peres,Q801,Israel,Prime Minister,1");
    assertThat(Statistics.of(folder).contradictions()).isEmpty();
    relationsWith("d1,holds_position,current,ePeres,Shimon Peres,Q801,Israel,Prime Minister,1");
    assertThat(Statistics.contradictionsOf(folder))
        .isEqualTo(Statistics.of(folder).contradictions())
        .containsExactly(
            new Contradiction(
                "prime minister",
                "Israel",
                "Shimon Peres",
                "Yitzhak Rabin",
                "1993-09-13",
                "1993-09-13"));
    assertThat(print(Format.TEXT)).contains("contradictions\n  holder ");
  }

  @Test
  void formerHolderOfAnOfficeContradictsNobody() throws IOException {
    relationsWith("d1,holds_position,former,ePeres,Shimon Peres,Q801,Israel,Prime Minister,1");
    assertThat(Statistics.of(folder).contradictions()).isEmpty();
  }

  private void relationsWith(String row) throws IOException {
    write(
        "relations.csv",
        """
        document_id,type,status,subject_entity_id,subject_name,object_entity_id,object_name,label,evidences
        d1,holds_position,current,eRabin,Yitzhak Rabin,Q801,Israel,Prime Minister,2
        """
            + row
            + "\n");
  }

  @Test
  void textIsAligned() throws IOException {
    assertThat(print(Format.TEXT))
        .startsWith(
            """
            corpus
              documents            4
              characters        1157
              sentences           37
              tokens             231
              first date  1993-09-10
              last date   1993-09-13
              days                 2
              undated              1

            mentions
              type  subtype  mentions
              LOC   FAC             1
            """)
        .contains(
            """
            entities
              type  entities  linked  linked percent
              LOC          3       2            66.7
            """)
        .endsWith(
            """
            top pairs
              actor  recipient  events
              ISR    PSE             2
              ISR    IGO             1
            """);
  }

  @Test
  void csvHasAFigureARow() throws IOException {
    assertThat(print(Format.CSV).lines())
        .startsWith("table,key_1,key_2,measure,value", "corpus,,,documents,4")
        .contains(
            "corpus,,,first_date,1993-09-10",
            "mentions,PER,,mentions,1",
            "entities,LOC,,linked_percent,66.7",
            "top_entities,eLawn,\"South Lawn, Washington\",type,LOC",
            "top_pairs,ISR,PSE,events,2");
  }

  @Test
  void jsonNamesFieldsAsTheColumns() throws IOException {
    JsonNode json = new ObjectMapper().readTree(print(Format.JSON));
    assertThat(json.at("/corpus/last_date").asText()).isEqualTo("1993-09-13");
    assertThat(json.at("/events/0/status").isNull()).isTrue();
    assertThat(json.at("/top_entities/0/name").asText()).isEqualTo("Israel");
    assertThat(print(Format.JSON)).contains("\"linked_percent\" : 100.0");
  }
}
