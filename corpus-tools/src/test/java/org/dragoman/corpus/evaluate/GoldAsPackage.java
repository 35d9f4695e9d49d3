package org.dragoman.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes gold files as the tables of a CSV package, so that one system can be scored in both
 * formats. Ids of entities are made unique over the corpus.
 */
final class GoldAsPackage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldAsPackage() {}

  static void convert(Path gold, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files;
    try (Stream<Path> all = Files.list(gold)) {
      files = all.sorted().toList();
    }
    try (CSVPrinter documents = table(folder, "documents", "document_id", "source");
        CSVPrinter entities =
            table(folder, "entities", "entity_id", "type", "name", "wikidata_id");
        CSVPrinter mentions =
            table(folder, "mentions", "document_id", "begin", "end", "text", "type", "entity_id");
        CSVPrinter relations =
            table(
                folder,
                "relations",
                "document_id",
                "type",
                "subject_entity_id",
                "object_entity_id",
                "label");
        CSVPrinter events =
            table(
                folder,
                "events",
                "document_id",
                "event_id",
                "type",
                "status",
                "trigger_begin",
                "trigger_end",
                "trigger_text",
                "date");
        CSVPrinter participants =
            table(
                folder,
                "event_participants",
                "document_id",
                "event_id",
                "position",
                "role",
                "entity_id")) {
      for (int i = 0; i < files.size(); i++) {
        JsonNode raw = JSON.readTree(files.get(i).toFile());
        String id = "d" + i;
        documents.printRecord(id, raw.get("document").asText());
        for (JsonNode e : raw.get("entities")) {
          entities.printRecord(
              id + e.get("id").asText(), text(e, "type"), text(e, "name"), text(e, "wikidata"));
        }
        for (JsonNode m : raw.get("mentions")) {
          mentions.printRecord(
              id,
              m.get("begin"),
              m.get("end"),
              text(m, "text"),
              text(m, "type"),
              id + text(m, "entity"));
        }
        for (JsonNode r : raw.get("relations")) {
          relations.printRecord(
              id, text(r, "type"), id + text(r, "from"), id + text(r, "to"), text(r, "label"));
        }
        int number = 0;
        for (JsonNode v : raw.get("events")) {
          String event = id + "v" + number++;
          events.printRecord(
              id,
              event,
              text(v, "type"),
              text(v, "status"),
              v.at("/trigger/begin"),
              v.at("/trigger/end"),
              text(v.get("trigger"), "text"),
              text(v, "date"));
          int position = 0;
          for (JsonNode a : v.get("actors")) {
            participants.printRecord(id, event, position++, "actor", id + a.asText());
          }
          for (JsonNode r : v.get("recipients")) {
            participants.printRecord(id, event, position++, "recipient", id + r.asText());
          }
          // what a package has beside what is scored
          participants.printRecord(id, event, position++, "mediator", id + "e1");
          participants.printRecord(id, event, position, "actor", null);
        }
      }
    }
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  private static CSVPrinter table(Path folder, String name, String... columns) throws IOException {
    return new CSVPrinter(
        Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8),
        CSVFormat.RFC4180.builder().setRecordSeparator("\n").setHeader(columns).get());
  }
}
