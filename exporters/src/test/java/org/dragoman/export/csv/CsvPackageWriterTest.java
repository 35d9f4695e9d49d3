package org.dragoman.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.model.DocumentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPackageWriterTest {

  @TempDir Path folder;

  @Test
  void headersAreThoseOfTheContract() throws IOException {
    write(folder);
    assertThat(header("documents"))
        .isEqualTo(
            "document_id,source,publisher,sha256,title,date,language,characters,sentences,tokens");
    assertThat(header("sentences")).isEqualTo("document_id,sentence,begin,end,zone");
    assertThat(header("mentions"))
        .startsWith(
            "document_id,mention_id,begin,end,begin_cp,end_cp,text,type,subtype,entity_id,zone,"
                + "sentence,confidence,engine,rule");
    assertThat(header("entities"))
        .isEqualTo(
            "entity_id,type,subtype,name,wikidata_id,country,mentions,documents,latitude,longitude");
    assertThat(header("entity_names")).isEqualTo("entity_id,name,count");
    assertThat(header("references"))
        .startsWith("document_id,reference_id,begin,end,text,kind,entity_id,confidence");
    assertThat(header("relations"))
        .startsWith(
            "document_id,relation_id,type,status,subject_entity_id,subject_name,"
                + "subject_mention_id,object_entity_id,object_name,object_mention_id,label,"
                + "evidences,evidence_begin,evidence_end,evidence_text,confidence,engine,rule");
    assertThat(header("relation_evidence"))
        .isEqualTo("relation_id,position,begin,end,text,rule,confidence");
    assertThat(header("events"))
        .startsWith(
            "document_id,event_id,type,status,content_of,plover,plover_mode,cameo,quad_class,"
                + "trigger_begin,trigger_end,trigger_text,date,date_begin,date_end,"
                + "date_precision,location_entity_id,attributed_to_entity_id,sentence,"
                + "event_cluster_id,confidence,engine,rule");
    assertThat(header("event_participants"))
        .isEqualTo(
            "document_id,event_id,position,role,entity_id,mention_id,begin,end,name,country,text");
    assertThat(read("entity_aliases")).isEqualTo("alias_id,entity_id\n");
  }

  @Test
  void rowsHoldWhatTheRecordsSay() throws IOException {
    write(folder, SampleResults.peru());
    assertThat(lines("documents").get(1))
        .isEqualTo(
            "d1,peru.txt,\"Lima Wire, Inc.\","
                + "0".repeat(64)
                + ",Peru's minister in talks,1999-03-04,en,127,3,24");
    assertThat(lines("mentions").get(1))
        .isEqualTo(
            "d1,m1,3,7,2,6,Peru,LOC,GPE,eQ419,headline,0,0.990,gazetteer,countries:Peru,Peru");
    assertThat(lines("relations").get(1))
        .isEqualTo(
            "d1,r1,holds_position,current,eP0c9d,Ana Quispe,m2,eQ419,Peru,m3,Foreign Minister,1,"
                + "28,63,Foreign Minister Ana Quispe of Peru,0.900,relation-rules,title-name-of,"
                + "Foreign Minister");
    assertThat(lines("events").subList(1, 4))
        .containsExactly(
            "d1,v1,CONSULT,occurred,,CONSULT,meet,040,verbal_cooperation,64,67,met,1999-03-02,"
                + "1999-03-02,1999-03-02,day,,,1,c1,0.850,event-rules,consult:meet,met",
            "d1,v2,REQUEST,occurred,,REQUEST,,102,verbal_cooperation,102,107,urged,,1999-03-01,"
                + "1999-03-07,week,eQ419,eP0c9d,2,c2,0.800,event-rules,request:urge,urged",
            "d1,v3,COOPERATE,possible,v2,,,,,119,126,mediate,,,,,,,,,0.600,event-rules,,");
    assertThat(lines("event_participants").get(2))
        .startsWith("d1,v1,1,recipient,eQ123759,m4,")
        .endsWith(",Organization of American States,,OAS");
  }

  @Test
  void emptyTextIsQuotedAndNullIsNot() throws IOException {
    write(folder, SampleResults.around("d7", ""));
    assertThat(lines("documents").get(1)).startsWith("d7,\"\",,ffff").contains("f,\"\",,,");
  }

  @Test
  void codePointsCountPairsOnceAndLoneSurrogatesOnce() throws IOException {
    write(folder, SampleResults.around("d8", "\uD83D\uDE00" + SampleResults.LONE + "x"));
    assertThat(lines("mentions").get(1)).startsWith("d8,md8,1,5,1,4,\uD83D\uDE00\uFFFDx,PER");
  }

  @Test
  void sameResultsGiveTheSameBytes(@TempDir Path other) throws IOException {
    write(folder, SampleResults.peru(), SampleResults.empty());
    write(other, SampleResults.peru(), SampleResults.empty());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void failureInTheMiddleLeavesNothing() {
    DocumentResult good = SampleResults.peru();
    DocumentResult bad =
        new DocumentResult(
            good.document(),
            good.text(),
            good.articles(),
            good.zones(),
            good.sentences(),
            List.of(),
            good.mentions(),
            good.references(),
            good.relations(),
            good.events());
    assertThatThrownBy(() -> write(folder, good, bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("document d1 (peru.txt) refers to an entity it does not have: eQ419");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void failureLeavesAnEarlierPackageAsItWas() throws IOException {
    write(folder, SampleResults.peru());
    String before = read("mentions");
    try (StagedFiles files = StagedFiles.in(folder);
        CsvPackageWriter writer = new CsvPackageWriter(files)) {
      writer.write(SampleResults.empty());
    }
    assertThat(read("mentions")).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  static void write(Path folder, DocumentResult... results) throws IOException {
    write(folder, CsvProfile.DATA, results);
  }

  static void write(Path folder, CsvProfile profile, DocumentResult... results) throws IOException {
    try (StagedFiles files = StagedFiles.in(folder);
        CsvPackageWriter writer = new CsvPackageWriter(files, profile)) {
      for (DocumentResult result : results) {
        writer.write(result);
      }
      writer.finish(SampleResults.entitiesOf(results), SampleResults.noAliases());
      files.commit();
    }
  }

  private String header(String table) throws IOException {
    return lines(table).get(0);
  }

  private List<String> lines(String table) throws IOException {
    return List.of(read(table).split("\n"));
  }

  private String read(String table) throws IOException {
    return Files.readString(folder.resolve(table + ".csv"));
  }
}
