package org.dragoman.benchmark.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Texts with the names that they hold.
 *
 * @param id short name, such as {@code uner_ewt}
 * @param documents the texts
 */
record NameSet(String id, List<NamedDocument> documents) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC");

  /**
   * A text with its names.
   *
   * @param id unique in its set
   * @param names without those of other types
   */
  record NamedDocument(String id, String text, List<TextName> names) {}

  /** Reads a gzipped file of JSON Lines: {@code {"text","entities":[{"begin","end","type"}]}}. */
  static NameSet ofLines(String id, Path file) throws IOException {
    List<NamedDocument> documents = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode record = JSON.readTree(line);
        String document = "%05d".formatted(documents.size());
        documents.add(
            new NamedDocument(
                document, record.required("text").asText(), names(record.required("entities"))));
      }
    }
    return new NameSet(id, documents);
  }

  /** Reads a folder of gold files, {@code DOCUMENT.json}, whose texts are in another. */
  static NameSet ofFolders(String id, Path texts, Path gold) throws IOException {
    List<NamedDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode record = JSON.readTree(file.toFile());
        String document = record.required("document").asText();
        documents.add(
            new NamedDocument(
                document,
                Files.readString(texts.resolve(document)),
                names(record.required("mentions"))));
      }
    }
    return new NameSet(id, documents);
  }

  private static List<TextName> names(JsonNode entities) {
    List<TextName> names = new ArrayList<>();
    for (JsonNode entity : entities) {
      String type = entity.required("type").asText();
      if (TYPES.contains(type)) {
        names.add(
            new TextName(entity.required("begin").asInt(), entity.required("end").asInt(), type));
      }
    }
    return List.copyOf(names);
  }

  /** Writes its texts into a folder, a file a document. */
  void writeTexts(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (NamedDocument document : documents) {
      Files.writeString(folder.resolve(document.id), document.text);
    }
  }
}
