package org.dragoman.export.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import org.dragoman.model.DocumentResult;

/**
 * Reads {@code documents.jsonl} back, a document at a time. Results equal those that were written,
 * if their mentions were in text order (begin, the longer first, id) and their confidences had
 * three decimals. Not safe for several threads.
 */
public final class DocumentsJsonlReader implements Closeable {

  private final Path file;
  private final BufferedReader in;
  private int line;

  /**
   * Opens the file of an output folder.
   *
   * @param folder what {@code annotate} wrote
   * @throws java.nio.file.NoSuchFileException if it has no such file
   * @throws IOException if it can't be read
   */
  public DocumentsJsonlReader(Path folder) throws IOException {
    this.file = folder.resolve(DocumentsJsonlWriter.FILE);
    this.in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
  }

  /**
   * Reads the next document.
   *
   * @return null after the last
   * @throws IOException if it can't be read or is no document; the message names file and line
   */
  public DocumentResult next() throws IOException {
    String text = in.readLine();
    if (text == null) {
      return null;
    }
    line++;
    return parse(text, file + ":" + line + ": ");
  }

  /**
   * Reads a file of the format {@code json-files}.
   *
   * @param file holds one document
   * @throws IOException if it can't be read or is no document; the message names the file
   */
  public static DocumentResult read(Path file) throws IOException {
    return parse(Files.readString(file), file + ": ");
  }

  private static DocumentResult parse(String text, String where) throws IOException {
    try {
      JsonNode node = Json.MAPPER.readTree(text);
      return DocumentUnnesting.read(node);
    } catch (JsonProcessingException e) {
      throw new IOException(where + "no JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IOException(where + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
