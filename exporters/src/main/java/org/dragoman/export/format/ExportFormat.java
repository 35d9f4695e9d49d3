package org.dragoman.export.format;

import java.io.IOException;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFiles;

/**
 * A format that results can be written in. Immutable.
 *
 * @param name as {@code --formats} takes it
 * @param description what it writes, in a few words
 * @param opener opens its writer
 */
public record ExportFormat(String name, String description, Opener opener) {

  /** Opens the writer of a format. */
  @FunctionalInterface
  public interface Opener {

    /**
     * Opens it.
     *
     * @param files where its files are staged; the caller commits
     * @throws IOException if a file can't be opened or a database can't be reached
     */
    ResultWriter open(StagedFiles files) throws IOException;
  }
}
