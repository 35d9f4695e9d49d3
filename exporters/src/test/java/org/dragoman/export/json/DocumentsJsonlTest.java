package org.dragoman.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.export.GeneratedFile;
import org.dragoman.export.PrettyJson;
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.model.DocumentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsJsonlTest {

  private static final DocumentResult[] RESULTS = {
    SampleResults.peru(),
    SampleResults.empty(),
    SampleResults.around("d5", SampleResults.NASTY),
    SampleResults.around("d6", SampleResults.LONE + "\u2028\u0085"),
    SampleResults.around("d7", "")
  };

  @TempDir Path folder;

  @Test
  void documentsComeBackEqual() throws IOException {
    write(RESULTS);
    assertThat(read()).containsExactly(RESULTS);
  }

  @Test
  void everyLineIsValidUnderTheSchemaBesideIt() throws IOException {
    write(RESULTS);
    Schema schema = schema();
    List<String> lines = Files.readAllLines(folder.resolve("documents.jsonl"));
    assertThat(lines).hasSize(RESULTS.length);
    for (String line : lines) {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  @Test
  void schemaRefusesWhatNoTableAllows() throws IOException {
    write(SampleResults.peru());
    String line = Files.readString(folder.resolve("documents.jsonl"));
    for (String[] change :
        new String[][] {
          {"\"CONSULT\",\"status\"", "\"CHAT\",\"status\""},
          {"\"confidence\":0.850", "\"confidence\":1.850"},
          {"\"begin_cp\":2", "\"begin_cp\":\"2\""},
          {"\"wikidata_id\":\"Q419\"", "\"wikidata_id\":\"P419\""},
          {"\"language\":\"en\",", ""},
          {"\"language\":\"en\",", "\"language\":\"en\",\"colour\":1,"}
        }) {
      String changed = line.replace(change[0], change[1]);
      assertThat(changed).isNotEqualTo(line);
      assertThat(schema().validate(changed, InputFormat.JSON)).as(change[1]).isNotEmpty();
    }
  }

  @Test
  void shippedSchemaIsTheOneTheTablesGive() throws IOException {
    GeneratedFile.assertUpToDate(
        "exporters/src/main/resources/org/dragoman/export/json/documents.schema.json",
        PrettyJson.bytes(DocumentSchema.generate()));
  }

  @Test
  void mentionsHangOnEntitiesAndParticipantsOnEvents() throws IOException {
    write(SampleResults.peru());
    JsonNode document =
        new ObjectMapper().readTree(Files.readString(folder.resolve("documents.jsonl")));
    assertThat(document.at("/entities/0/mentions")).hasSize(2);
    assertThat(document.at("/entities/0/mentions/1/text").asText()).isEqualTo("Peru");
    assertThat(document.at("/entities/2/rule").asText()).isEqualTo("igo:OAS");
    assertThat(document.at("/relations/0/subject_name").asText()).isEqualTo("Ana Quispe");
    assertThat(document.at("/relations/0/evidence/0/rule").asText()).isEqualTo("title-name-of");
    assertThat(document.at("/events/0/participants/1/role").asText()).isEqualTo("recipient");
    assertThat(document.at("/events/2/content_of").asText()).isEqualTo("v2");
  }

  @Test
  void problemsAreNamedWithFileAndLine() throws IOException {
    write(SampleResults.peru());
    Path file = folder.resolve("documents.jsonl");
    String line = Files.readString(file);
    Files.writeString(file, line + line.replace("\"trigger_begin\":64,", ""));
    assertThatThrownBy(this::read)
        .isInstanceOf(IOException.class)
        .hasMessage(file + ":2: 'trigger_begin' is missing");
    Files.writeString(file, line + line + "{\"document_id\":");
    assertThatThrownBy(this::read).hasMessageStartingWith(file + ":3: no JSON: ");
    Files.writeString(file, "[]\n");
    assertThatThrownBy(this::read).hasMessage(file + ":1: 'document_id' is missing");
    Files.writeString(
        file, line.replace("\"PERSON\"", "x").replace("\"PER\",\"sub", "\"ET\",\"sub"));
    assertThatThrownBy(this::read).hasMessage(file + ":1: no EntityType is called 'ET'");
  }

  private Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(folder.resolve("documents.schema.json")));
  }

  private void write(DocumentResult... results) throws IOException {
    try (StagedFiles files = StagedFiles.in(folder);
        DocumentsJsonlWriter writer = new DocumentsJsonlWriter(files)) {
      for (DocumentResult result : results) {
        writer.write(result);
      }
      writer.finish(SampleResults.entitiesOf(results), SampleResults.noAliases());
      files.commit();
    }
  }

  private List<DocumentResult> read() throws IOException {
    List<DocumentResult> read = new ArrayList<>();
    try (DocumentsJsonlReader reader = new DocumentsJsonlReader(folder)) {
      for (DocumentResult next = reader.next(); next != null; next = reader.next()) {
        read.add(next);
      }
    }
    return read;
  }
}
