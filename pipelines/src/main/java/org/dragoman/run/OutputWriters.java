package org.dragoman.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.format.ExportFormat;
import org.dragoman.export.run.RunCounter;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;

/** The writers of all formats of a run as one, with a counter among them. */
final class OutputWriters implements Closeable {

  private final List<ResultWriter> writers = new ArrayList<>();
  private final RunCounter counter = new RunCounter();

  private OutputWriters() {}

  /**
   * Opens them.
   *
   * @throws IOException if one can't be opened; then none stays open
   */
  static OutputWriters open(List<ExportFormat> formats, StagedFiles files) throws IOException {
    OutputWriters opened = new OutputWriters();
    try {
      for (ExportFormat format : formats) {
        opened.writers.add(format.opener().open(files));
      }
      opened.writers.add(opened.counter);
      return opened;
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  void write(DocumentResult result) throws IOException {
    for (ResultWriter writer : writers) {
      writer.write(result);
    }
  }

  void finish(List<CorpusEntity> entities, List<EntityAlias> aliases) throws IOException {
    for (ResultWriter writer : writers) {
      writer.finish(entities, aliases);
    }
  }

  void publish() throws IOException {
    for (ResultWriter writer : writers) {
      writer.publish();
    }
  }

  RunCounter counter() {
    return counter;
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (ResultWriter writer : writers) {
      try {
        writer.close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
