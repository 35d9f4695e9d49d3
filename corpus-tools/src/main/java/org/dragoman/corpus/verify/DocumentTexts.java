package org.dragoman.corpus.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The texts of the documents, from {@code documents.jsonl}: where each one's line is, and the text
 * of the one asked for last. Tables go through the documents in the order of that file, so a text
 * is read once a table.
 */
final class DocumentTexts implements Closeable {

  static final String FILE = "documents.jsonl";

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Place(long begin, int length) {}

  private final Map<String, Place> places = new HashMap<>();
  private final RandomAccessFile file;
  private String lastId;
  private String lastText;

  private DocumentTexts(RandomAccessFile file) {
    this.file = file;
  }

  static DocumentTexts open(Path folder, FaultList faults) throws IOException {
    Path path = folder.resolve(FILE);
    if (!Files.isRegularFile(path)) {
      faults.add(Fault.ofFile(FILE, "the file is missing; offsets can't be checked"));
      return new DocumentTexts(null);
    }
    DocumentTexts texts = new DocumentTexts(new RandomAccessFile(path.toFile(), "r"));
    texts.index(path, faults);
    return texts;
  }

  /** Says whether there are texts to compare with. */
  boolean arePresent() {
    return file != null;
  }

  private void index(Path path, FaultList faults) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long begin = 0;
      long number = 1;
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          index(line.toByteArray(), begin, number++, faults);
          begin += line.size() + 1;
          line.reset();
        } else {
          line.write(b);
        }
      }
      if (line.size() > 0) {
        index(line.toByteArray(), begin, number, faults);
      }
    }
  }

  private void index(byte[] line, long begin, long number, FaultList faults) {
    try {
      JsonNode document = JSON.readTree(line);
      JsonNode id = document.path("document_id");
      if (!id.isTextual() || !document.path("text").isTextual()) {
        faults.add(new Fault(FILE, number, null, "no object with document_id and text"));
      } else if (places.put(id.asText(), new Place(begin, line.length)) != null) {
        faults.add(new Fault(FILE, number, "document_id", id + " stands there twice"));
      }
    } catch (IOException e) {
      String what = e instanceof JsonProcessingException json ? json.getOriginalMessage() : "";
      faults.add(new Fault(FILE, number, null, ("no JSON: " + what).replaceAll("\\s+", " ")));
    }
  }

  /** Returns the text of a document; null if there is none. */
  String of(String documentId) throws IOException {
    if (!documentId.equals(lastId)) {
      lastText = read(places.get(documentId));
      lastId = documentId;
    }
    return lastText;
  }

  /** Returns how many documents there are. */
  long count() {
    return places.size();
  }

  /** Returns the line of a document, without its end; empty if there is none. */
  byte[] line(String documentId) throws IOException {
    Place place = places.get(documentId);
    return place == null ? new byte[0] : bytes(place);
  }

  /** Returns the id of a document in JSON; null if it is none. */
  static String id(byte[] json) {
    try {
      return JSON.readTree(json).path("document_id").textValue();
    } catch (IOException e) {
      return null;
    }
  }

  private String read(Place place) throws IOException {
    return place == null ? null : JSON.readTree(bytes(place)).get("text").asText();
  }

  private byte[] bytes(Place place) throws IOException {
    byte[] line = new byte[place.length()];
    file.seek(place.begin());
    file.readFully(line);
    return line;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
