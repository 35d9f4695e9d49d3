package org.dragoman.corpus.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.corpus.evaluate.AnnotatedEvent.Side;
import org.dragoman.corpus.table.PackageFolder;
import org.dragoman.corpus.table.TableRow;

/**
 * Reads what is scored from the tables of a CSV package. A package without entities, relations or
 * events is one in which none were found.
 */
final class CsvPackageSource {

  private static final Map<String, Side> SIDES =
      Map.of("actor", Side.ACTOR, "recipient", Side.RECIPIENT);

  private record EventKey(String document, String event) {}

  private final PackageFolder tables;
  private final AnnotatedCorpus corpus = new AnnotatedCorpus();
  private final Map<String, AnnotatedDocument> documents = new HashMap<>();
  private final Map<String, String> wikidataIds = new HashMap<>();
  private final Map<EventKey, AnnotatedEvent> events = new HashMap<>();

  CsvPackageSource(Path folder) throws UnreadableCorpusException {
    tables = PackageFolder.open(folder, "documents.csv", "mentions.csv");
  }

  AnnotatedCorpus read() throws IOException {
    tables.forEachRow("documents.csv", List.of("document_id"), this::addDocument);
    tables.forEachRow("entities.csv", List.of("entity_id"), this::addEntity);
    tables.forEachRow(
        "mentions.csv",
        List.of("document_id", "begin", "end", "text", "type", "entity_id"),
        this::addMention);
    tables.forEachRow(
        "relations.csv",
        List.of("document_id", "type", "subject_entity_id", "object_entity_id"),
        this::addRelation);
    tables.forEachRow(
        "events.csv",
        List.of("document_id", "event_id", "type", "trigger_begin", "trigger_end", "trigger_text"),
        this::addEvent);
    tables.forEachRow(
        "event_participants.csv",
        List.of("document_id", "event_id", "role", "entity_id"),
        this::addParticipant);
    return corpus;
  }

  private void addDocument(TableRow row) throws IOException {
    String id = row.text("document_id");
    String source = row.optional("source") == null ? id : row.optional("source");
    AnnotatedDocument document = new AnnotatedDocument();
    documents.put(id, document);
    if (!corpus.add(source, document)) {
      throw row.fault(
          "another document is called '" + AnnotatedCorpus.nameOf(source) + "' as well");
    }
  }

  private void addEntity(TableRow row) throws IOException {
    wikidataIds.put(row.text("entity_id"), row.optional("wikidata_id"));
  }

  private void addMention(TableRow row) throws IOException {
    AnnotatedDocument document = documentOf(row);
    Span span = new Span(row.integer("begin"), row.integer("end"));
    String entity = row.text("entity_id");
    document.add(new AnnotatedMention(span, row.text("type"), entity, row.text("text")));
    String wikidataId = wikidataIds.get(entity);
    if (wikidataId != null) {
      document.link(entity, wikidataId);
    }
  }

  private void addRelation(TableRow row) throws IOException {
    String subject = row.text("subject_entity_id");
    String object = row.text("object_entity_id");
    documentOf(row).add(new AnnotatedRelation(row.text("type"), subject, object), false);
  }

  private void addEvent(TableRow row) throws IOException {
    Span trigger = new Span(row.integer("trigger_begin"), row.integer("trigger_end"));
    AnnotatedEvent event =
        new AnnotatedEvent(
            row.text("type"),
            trigger,
            row.text("trigger_text"),
            row.optional("status"),
            row.optional("date"));
    documentOf(row).add(event, false);
    events.put(new EventKey(row.text("document_id"), row.text("event_id")), event);
  }

  private void addParticipant(TableRow row) throws IOException {
    EventKey key = new EventKey(row.text("document_id"), row.text("event_id"));
    AnnotatedEvent event = events.get(key);
    Side side = SIDES.get(row.text("role"));
    String entity = row.optional("entity_id");
    // other roles, participants that are only described, and those of no known event don't count
    if (event != null && side != null && entity != null) {
      event.addParticipant(side, entity);
    }
  }

  private AnnotatedDocument documentOf(TableRow row) throws IOException {
    String id = row.text("document_id");
    AnnotatedDocument document = documents.get(id);
    if (document == null) {
      throw row.fault("document_id '" + id + "' is not in documents.csv");
    }
    return document;
  }
}
