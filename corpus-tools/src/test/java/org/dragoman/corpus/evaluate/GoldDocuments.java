package org.dragoman.corpus.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds small gold files for tests, over a text in which each name and trigger is found. */
final class GoldDocuments {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String text;
  private final ObjectNode root = JSON.createObjectNode();

  GoldDocuments(String document, String text) {
    this.text = text;
    root.put("document", document);
    List.of("mentions", "entities", "relations", "events").forEach(root::putArray);
  }

  /** Adds a mention: the occurrence of a name with this number, counted from 0. */
  GoldDocuments mention(String name, int occurrence, String type, String entity) {
    ObjectNode mention = ((ArrayNode) root.get("mentions")).addObject();
    span(mention, name, occurrence).put("type", type).put("entity", entity);
    return this;
  }

  GoldDocuments mention(String name, String type, String entity) {
    return mention(name, 0, type, entity);
  }

  GoldDocuments link(String entity, String wikidataId) {
    ((ArrayNode) root.get("entities")).addObject().put("id", entity).put("wikidata", wikidataId);
    return this;
  }

  GoldDocuments relation(String type, String from, String to) {
    ((ArrayNode) root.get("relations"))
        .addObject()
        .put("type", type)
        .put("from", from)
        .put("to", to);
    return this;
  }

  GoldDocuments event(String type, String trigger, List<String> actors, List<String> recipients) {
    ObjectNode event = ((ArrayNode) root.get("events")).addObject().put("type", type);
    span(event.putObject("trigger"), trigger, 0);
    actors.forEach(event.putArray("actors")::add);
    recipients.forEach(event.putArray("recipients")::add);
    return this;
  }

  /** Sets a field of the event or relation that was added last. */
  GoldDocuments with(String list, String field, Object value) {
    ArrayNode all = (ArrayNode) root.get(list);
    ((ObjectNode) all.get(all.size() - 1)).set(field, JSON.valueToTree(value));
    return this;
  }

  private ObjectNode span(ObjectNode node, String words, int occurrence) {
    int begin = -1;
    for (int i = 0; i <= occurrence; i++) {
      begin = text.indexOf(words, begin + 1);
      if (begin < 0) {
        throw new IllegalArgumentException("'" + words + "' is not that often in: " + text);
      }
    }
    return node.put("begin", begin).put("end", begin + words.length()).put("text", words);
  }

  /** Takes the words out, so that offsets stand alone. */
  GoldDocuments withoutTexts() {
    root.findParents("text").forEach(node -> ((ObjectNode) node).remove("text"));
    return this;
  }

  /** Writes the file into a folder, which is made. */
  GoldDocuments writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    JSON.writeValue(folder.resolve(root.get("document").asText() + ".json").toFile(), root);
    return this;
  }
}
