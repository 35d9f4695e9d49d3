package org.dragoman.corpus.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.csv.CsvPackageWriter;
import org.dragoman.export.format.ExportFormats;
import org.dragoman.export.json.DocumentsJsonlWriter;
import org.dragoman.export.run.RunCounter;
import org.dragoman.export.run.RunJson;
import org.dragoman.export.run.RunSummary;
import org.dragoman.model.ActType;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentRecord;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.model.EventRecord;
import org.dragoman.model.EventStatus;
import org.dragoman.model.EvidenceRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.NameCount;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.Provenance;
import org.dragoman.model.QuadClass;
import org.dragoman.model.RelationRecord;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.model.SentenceRecord;
import org.dragoman.model.ZoneKind;

/** Writes a sound package of one document with the project's own writers. */
public final class SamplePackage {

  private static final String TEXT = "\uD83D\uDD4A President Nyerere of Tanzania visited Uganda.";

  private SamplePackage() {}

  /** Writes the package into a folder, which is made. */
  public static void writeTo(Path folder) throws IOException {
    writeTo(folder, List.of());
  }

  /** Writes the package and further formats into a folder, which is made. */
  static void writeTo(Path folder, List<String> formats) throws IOException {
    DocumentResult document = document();
    RunCounter counter = new RunCounter();
    try (StagedFiles files = StagedFiles.in(folder);
        CsvPackageWriter csv = new CsvPackageWriter(files);
        DocumentsJsonlWriter json = new DocumentsJsonlWriter(files)) {
      List<ResultWriter> writers = new ArrayList<>(List.of(csv, json, counter));
      for (String format : formats) {
        writers.add(ExportFormats.all().get(format).opener().open(files));
      }
      for (ResultWriter writer : writers) {
        writer.write(document);
        writer.finish(
            document.entities().stream()
                .map(e -> new CorpusEntity(e, 1, 1, List.of(new NameCount(e.name(), 1))))
                .toList(),
            List.of());
      }
      Instant time = Instant.parse("2031-05-06T07:08:09Z");
      RunJson.write(
          new RunSummary(
              new RunSummary.Pipeline("default", "0123abcd"),
              new TreeMap<>(),
              new TreeMap<>(),
              counter.counts(0),
              new RunSummary.Times(time, time, Map.of())),
          files);
      files.commit();
    }
  }

  private static DocumentResult document() {
    MentionRecord nyerere = mention("m1", "Nyerere", EntityType.PERSON, "e1");
    MentionRecord tanzania = mention("m2", "Tanzania", EntityType.LOCATION, "eQ924");
    MentionRecord uganda = mention("m3", "Uganda", EntityType.LOCATION, "eQ1036");
    int title = TEXT.indexOf("President");
    String evidence = TEXT.substring(title, tanzania.end());
    int visited = TEXT.indexOf("visited");
    return new DocumentResult(
        new DocumentRecord(
            "d1", "a.txt", null, "0".repeat(64), "A visit", LocalDate.of(1980, 5, 1), "en", 8),
        TEXT,
        List.of(),
        List.of(),
        List.of(new SentenceRecord(0, TEXT.length(), ZoneKind.BODY)),
        List.of(
            entity("e1", EntityType.PERSON, null, "Nyerere", null, "TZA"),
            entity("eQ924", EntityType.LOCATION, EntitySubtype.GPE, "Tanzania", "Q924", "TZA"),
            entity("eQ1036", EntityType.LOCATION, EntitySubtype.GPE, "Uganda", "Q1036", "UGA")),
        List.of(nyerere, tanzania, uganda),
        List.of(),
        List.of(
            new RelationRecord(
                "r1",
                RelationType.HOLDS_POSITION,
                RelationStatus.CURRENT,
                "e1",
                "m1",
                "eQ924",
                "m2",
                "President",
                List.of(new EvidenceRecord(title, tanzania.end(), evidence, "title-of", 0.9)),
                provenance("relation-rules"))),
        List.of(
            new EventRecord(
                "v1",
                ActType.CONSULT,
                EventStatus.OCCURRED,
                null,
                "CONSULT",
                "visit",
                "042",
                QuadClass.VERBAL_COOPERATION,
                visited,
                visited + 7,
                "visited",
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                List.of(
                    participant(ParticipantRole.ACTOR, nyerere, "TZA"),
                    participant(ParticipantRole.RECIPIENT, uganda, "UGA")),
                provenance("event-rules"))));
  }

  private static Provenance provenance(String engine) {
    return new Provenance(engine, "rule", "cue", 0.9);
  }

  private static EntityRecord entity(
      String id,
      EntityType type,
      EntitySubtype subtype,
      String name,
      String wikidataId,
      String country) {
    return new EntityRecord(
        id, type, subtype, name, wikidataId, country, provenance("entity-linker"));
  }

  private static MentionRecord mention(String id, String name, EntityType type, String entity) {
    int begin = TEXT.indexOf(name);
    return new MentionRecord(
        id,
        begin,
        begin + name.length(),
        name,
        type,
        type == EntityType.LOCATION ? EntitySubtype.GPE : null,
        entity,
        ZoneKind.BODY,
        0,
        provenance("names"));
  }

  private static ParticipantRecord participant(
      ParticipantRole role, MentionRecord mention, String country) {
    return new ParticipantRecord(
        role,
        mention.entityId(),
        mention.id(),
        mention.begin(),
        mention.end(),
        mention.text(),
        country,
        mention.text());
  }
}
