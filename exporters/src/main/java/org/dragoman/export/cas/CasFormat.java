package org.dragoman.export.cas;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;

/**
 * A format that holds one CAS in one file. Written while the CAS is there, so ids in it are those
 * of the document, not of the corpus. Keeps no state, so several threads may use it.
 */
public interface CasFormat {

  /** File beside the documents that describes the types. */
  String TYPES = "TypeSystem.xml";

  /** Returns its name, which is that of its folder too. */
  String name();

  /** Returns what it writes, in a few words. */
  String description();

  /** Returns what its file names end with, from the point on. */
  String extension();

  /**
   * Returns the file in which all documents stand one after the other, in the order of their
   * sources; empty if each has a file of its own in the folder of the format.
   */
  default Optional<String> commonFile() {
    return Optional.empty();
  }

  /**
   * Writes a CAS.
   *
   * @param cas is not changed
   * @param out stays open
   * @throws IOException if it can't be written
   */
  void write(CAS cas, OutputStream out) throws IOException;

  /**
   * Returns what stands beside the documents as {@code TypeSystem.xml}; empty if nothing does.
   *
   * @param types those of the CASes that are written
   */
  default Optional<byte[]> types(TypeSystem types) throws IOException {
    return Optional.empty();
  }

  /**
   * Writes what stands beside the documents, once all of them are written.
   *
   * @param documents in the order of reading
   * @param types those of the CASes that were written
   * @param files where files are staged; the caller commits
   * @throws IOException if it can't be written
   */
  default void complete(List<StoredCas> documents, TypeSystem types, StagedFiles files)
      throws IOException {
    Optional<byte[]> described = types(types);
    if (described.isPresent()) {
      try (StagedFile file = files.create(name() + "/" + TYPES)) {
        file.write(described.get());
      }
    }
  }
}
