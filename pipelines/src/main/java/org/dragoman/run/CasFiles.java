package org.dragoman.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.export.SafeFileName;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.cas.CasFormat;
import org.dragoman.export.cas.StoredCas;
import org.dragoman.pipeline.Composer;

/**
 * Brings the CAS of each document from the store into the output folder, a folder or a file a
 * format.
 */
final class CasFiles {

  private final List<CasFormat> formats;
  private final RunStore store;
  private final Composer composer;

  CasFiles(List<CasFormat> formats, RunStore store, Composer composer) {
    this.formats = formats;
    this.store = store;
    this.composer = composer;
  }

  void write(List<ReadDocument> documents, StagedFiles files) throws IOException {
    for (CasFormat format : formats) {
      if (format.commonFile().isPresent()) {
        writeOne(documents, format, files);
        continue;
      }
      List<StoredCas> stored = new ArrayList<>();
      for (ReadDocument document : documents) {
        if (document.key() != null && Files.exists(store.casFile(document.key(), format))) {
          stored.add(write(document.key(), format, files));
        }
      }
      format.complete(stored, composer.newCas().getTypeSystem(), files);
    }
  }

  private void writeOne(List<ReadDocument> documents, CasFormat format, StagedFiles files)
      throws IOException {
    try (StagedFile file = files.create(format.commonFile().orElseThrow())) {
      for (ReadDocument document : documents) {
        if (document.key() != null && Files.exists(store.casFile(document.key(), format))) {
          Files.copy(store.casFile(document.key(), format), file);
        }
      }
    }
  }

  private StoredCas write(DocumentKey key, CasFormat format, StagedFiles files) throws IOException {
    Path stored = store.casFile(key, format);
    String name = SafeFileName.of(key.documentId()) + format.extension();
    try (StagedFile file = files.create(format.name() + "/" + name)) {
      Files.copy(stored, file);
    }
    return new StoredCas(name, stored);
  }
}
