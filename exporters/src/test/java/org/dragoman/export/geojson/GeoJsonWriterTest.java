package org.dragoman.export.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.model.Coordinates;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoJsonWriterTest {

  @TempDir Path folder;

  @Test
  void placeWithCoordinatesIsAPointWithTheLongitudeFirst() throws IOException {
    JsonNode places = write(located(SampleResults.peru()), SampleResults.around("d5", "=1+1"));
    assertThat(places.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(places.get("features")).as("only Peru has coordinates").hasSize(1);
    JsonNode peru = places.get("features").get(0);
    assertThat(peru.get("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[-76,-9.19]}");
    assertThat(peru.get("id").asText()).isEqualTo("eQ419");
    assertThat(peru.get("properties").toString())
        .contains("\"name\":\"Peru\"", "\"mentions\":2", "\"documents\":1", "\"events\":1");
  }

  @Test
  void withoutAPlaceItIsAnEmptyCollection() throws IOException {
    assertThat(write(SampleResults.empty()).get("features")).isEmpty();
  }

  private static DocumentResult located(DocumentResult result) {
    return new DocumentResult(
        result.document(),
        result.text(),
        result.articles(),
        result.zones(),
        result.sentences(),
        result.entities().stream().map(GeoJsonWriterTest::located).toList(),
        result.mentions(),
        result.references(),
        result.relations(),
        result.events());
  }

  private static EntityRecord located(EntityRecord entity) {
    return new EntityRecord(
        entity.id(),
        entity.type(),
        entity.subtype(),
        entity.name(),
        entity.wikidataId(),
        entity.country(),
        entity.type() == EntityType.LOCATION ? new Coordinates(-9.19, -76) : null,
        entity.provenance());
  }

  private JsonNode write(DocumentResult... results) throws IOException {
    try (StagedFiles files = StagedFiles.in(folder);
        GeoJsonWriter writer = new GeoJsonWriter(files)) {
      for (DocumentResult result : results) {
        writer.write(result);
      }
      writer.finish(SampleResults.entitiesOf(results), List.of());
      files.commit();
    }
    return new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("places.geojson")));
  }
}
