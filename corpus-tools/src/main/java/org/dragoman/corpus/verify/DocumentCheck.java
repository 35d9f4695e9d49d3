package org.dragoman.corpus.verify;

import java.io.IOException;
import java.nio.file.Path;
import org.dragoman.export.json.DocumentsJsonlReader;
import org.dragoman.export.table.ResultCheck;
import org.dragoman.model.DocumentResult;

/**
 * Reads {@code documents.jsonl} as objects and says what of them does not hold: fields, values,
 * offsets, ids.
 */
final class DocumentCheck {

  private final Path folder;
  private final FaultList faults;

  DocumentCheck(Path folder, FaultList faults) {
    this.folder = folder;
    this.faults = faults;
  }

  void check() throws IOException {
    try (DocumentsJsonlReader documents = new DocumentsJsonlReader(folder)) {
      for (long line = 1; check(documents, line); line++) {
        // until the last
      }
    }
  }

  private boolean check(DocumentsJsonlReader documents, long line) {
    try {
      DocumentResult result = documents.next();
      if (result == null) {
        return false;
      }
      ResultCheck.problems(result)
          .forEach(problem -> faults.add(new Fault(DocumentTexts.FILE, line, null, problem)));
    } catch (IOException e) {
      String place = folder.resolve(DocumentTexts.FILE) + ":" + line + ": ";
      String what = String.valueOf(e.getMessage()).replace(place, "").replaceAll("\\s+", " ");
      faults.add(new Fault(DocumentTexts.FILE, line, null, what));
    }
    return true;
  }
}
