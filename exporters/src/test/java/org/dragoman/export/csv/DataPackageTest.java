package org.dragoman.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.StreamSupport;
import org.dragoman.export.SampleResults;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {

  @TempDir Path folder;
  private String json;
  private JsonNode descriptor;

  @BeforeEach
  void write() throws IOException {
    CsvPackageWriterTest.write(folder, SampleResults.peru(), SampleResults.empty());
    json = Files.readString(folder.resolve("datapackage.json"));
    descriptor = new ObjectMapper().readTree(json);
  }

  @Test
  void descriptorHasTheStructureOfDataPackage2() throws IOException {
    try (InputStream schema = getClass().getResourceAsStream("datapackage-structure.schema.json")) {
      String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(text)
                  .validate(json, InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void everyTableIsAResourceWithItsSizeAndHash() throws Exception {
    assertThat(descriptor.get("resources"))
        .extracting(resource -> resource.get("name").asText())
        .containsExactlyElementsOf(ResultTables.all().stream().map(Table::name).toList());
    for (JsonNode resource : descriptor.get("resources")) {
      Path file = folder.resolve(resource.get("path").asText());
      assertThat(file).hasSize(resource.get("bytes").asLong());
      assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + sha256(file));
    }
  }

  @Test
  void fieldsCarryTypesAndConstraints() {
    JsonNode mentions = resource("mentions").get("schema");
    JsonNode type = field(mentions, "type");
    assertThat(type.at("/constraints/enum")).extracting(JsonNode::asText).contains("PER", "ORG");
    assertThat(type.at("/constraints/required").asBoolean()).isTrue();
    assertThat(field(mentions, "begin_cp").get("type").asText()).isEqualTo("integer");
    assertThat(field(mentions, "confidence").at("/constraints/maximum").asInt()).isEqualTo(1);
    assertThat(field(resource("events").get("schema"), "date").get("type").asText())
        .isEqualTo("date");
    assertThat(mentions.get("missingValues").toString()).isEqualTo("[\"\"]");
    assertThat(mentions.get("foreignKeys").toString())
        .contains(
            "{\"fields\":[\"entity_id\"],"
                + "\"reference\":{\"resource\":\"entities\",\"fields\":[\"entity_id\"]}}");
    assertThat(resource("events").at("/schema/foreignKeys").toString())
        .as("a table that refers to itself leaves its name out")
        .contains("{\"fields\":[\"content_of\"],\"reference\":{\"fields\":[\"event_id\"]}}");
  }

  private JsonNode resource(String name) {
    return StreamSupport.stream(descriptor.get("resources").spliterator(), false)
        .filter(resource -> resource.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode field(JsonNode schema, String name) {
    return StreamSupport.stream(schema.get("fields").spliterator(), false)
        .filter(field -> field.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
