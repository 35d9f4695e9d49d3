package org.dragoman.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.export.cas.CasFormat;
import org.dragoman.export.json.DocumentResultJson;
import org.dragoman.model.DocumentResult;

/**
 * The results of single documents in {@code OUT/.work}, each under the document's id and the hash
 * of its input and pipeline. A file is there whole or not at all, so a run that was killed finds
 * what it had done. Safe for threads.
 */
final class RunStore {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final List<CasFormat> casFormats;

  /**
   * Opens a store.
   *
   * @param folder is made when something is stored
   * @param casFormats formats in which the CAS of each document is kept
   */
  RunStore(Path folder, List<CasFormat> casFormats) {
    this.folder = folder;
    this.casFormats = casFormats;
  }

  /** Returns the formats in which the CAS of each document is kept. */
  List<CasFormat> casFormats() {
    return casFormats;
  }

  /** Says whether a document is settled: done, with all that this run keeps of it, or failed. */
  boolean has(DocumentKey key) {
    boolean done =
        Files.exists(resultFile(key))
            && casFormats.stream().allMatch(format -> Files.exists(casFile(key, format)));
    return done || Files.exists(failureFile(key));
  }

  /** Stores a result; it comes last, so that whoever finds it finds the rest. */
  void commit(DocumentKey key, Annotated document) throws IOException {
    for (Map.Entry<CasFormat, byte[]> file : document.casFiles().entrySet()) {
      write(casFile(key, file.getKey()), file.getValue());
    }
    write(resultFile(key), DocumentResultJson.toBytes(document.result()));
  }

  /** Returns where the CAS of a document is kept, whether it is there or not. */
  Path casFile(DocumentKey key, CasFormat format) {
    return shelf(key).resolve(key.fileName() + "." + format.name());
  }

  /** Stores that a document failed, so that a resumed run ends as the first would have. */
  void commit(DocumentKey key, Failure failure) throws IOException {
    write(failureFile(key), JSON.writeValueAsBytes(failure));
  }

  /** Returns the result of a document; empty if it failed or was never stored. */
  Optional<DocumentResult> result(DocumentKey key) throws IOException {
    Path file = resultFile(key);
    return Files.exists(file)
        ? Optional.of(DocumentResultJson.fromBytes(Files.readAllBytes(file)))
        : Optional.empty();
  }

  /** Returns why a document failed; empty if it did not. */
  Optional<Failure> failure(DocumentKey key) throws IOException {
    Path file = failureFile(key);
    return Files.exists(file)
        ? Optional.of(JSON.readValue(Files.readAllBytes(file), Failure.class))
        : Optional.empty();
  }

  /** Forgets that a document failed, so that it is tried again. */
  void forgetFailure(DocumentKey key) throws IOException {
    Files.deleteIfExists(failureFile(key));
  }

  private Path resultFile(DocumentKey key) {
    return shelf(key).resolve(key.fileName() + ".json");
  }

  private Path failureFile(DocumentKey key) {
    return shelf(key).resolve(key.fileName() + ".failed.json");
  }

  /** A folder for each two digits, as a folder of a million files is slow. */
  private Path shelf(DocumentKey key) {
    return folder.resolve(key.documentId().substring(1, 3));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Path temporary = file.resolveSibling("." + file.getFileName() + ".part");
    Files.write(temporary, bytes);
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
