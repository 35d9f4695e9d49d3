package org.dragoman.export.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.WellFormed;
import org.dragoman.export.table.ColumnType;
import org.dragoman.model.Coordinates;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EventRecord;

/**
 * Writes {@code places.geojson} (RFC 7946): a point for each entity of which the knowledge base
 * knows where it lies, with how often it is named and how many events took place there. Memory
 * grows with the number of places of events only.
 */
public final class GeoJsonWriter implements ResultWriter {

  static final String FILE = "places.geojson";

  private final StagedFiles files;
  private final Map<String, Integer> events = new HashMap<>();

  /**
   * Prepares it.
   *
   * @param files where the file is staged; the caller commits
   */
  public GeoJsonWriter(StagedFiles files) {
    this.files = files;
  }

  @Override
  public void write(DocumentResult result) {
    for (EventRecord event : result.events()) {
      if (event.locationEntityId() != null) {
        events.merge(event.locationEntityId(), 1, Integer::sum);
      }
    }
  }

  @Override
  public void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases)
      throws IOException {
    try (StagedFile file = files.create(FILE);
        JsonGenerator out = new JsonFactory().createGenerator(file)) {
      file.startRows();
      out.writeStartObject();
      out.writeStringField("type", "FeatureCollection");
      out.writeArrayFieldStart("features");
      for (CorpusEntity entity : entities) {
        if (entity.entity().coordinates() != null) {
          out.writeRaw('\n');
          place(entity, out);
          file.countRow();
        }
      }
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private void place(CorpusEntity known, JsonGenerator out) throws IOException {
    EntityRecord entity = known.entity();
    Coordinates point = entity.coordinates();
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    text(out, "id", entity.id());
    out.writeObjectFieldStart("geometry");
    out.writeStringField("type", "Point");
    out.writeArrayFieldStart("coordinates");
    // RFC 7946 has the longitude first
    out.writeNumber(ColumnType.degrees(point.longitude()));
    out.writeNumber(ColumnType.degrees(point.latitude()));
    out.writeEndArray();
    out.writeEndObject();
    out.writeObjectFieldStart("properties");
    text(out, "entity_id", entity.id());
    text(out, "name", entity.name());
    out.writeStringField("type", entity.type().toString());
    text(out, "subtype", entity.subtype() == null ? null : entity.subtype().toString());
    text(out, "country", entity.country());
    text(out, "wikidata_id", entity.wikidataId());
    out.writeNumberField("mentions", known.mentions());
    out.writeNumberField("documents", known.documents());
    out.writeNumberField("events", events.getOrDefault(entity.id(), 0));
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String field, String text) throws IOException {
    out.writeStringField(field, text == null ? null : WellFormed.of(text));
  }

  @Override
  public void close() {}
}
