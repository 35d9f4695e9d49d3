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
 * @param check tells beforehand whether it can be written
 */
public record ExportFormat(String name, String description, Opener opener, Check check) {

  /** Makes a format that hangs on nothing outside of the output folder. */
  public ExportFormat(String name, String description, Opener opener) {
    this(name, description, opener, () -> {});
  }

  /** Looks at what a format needs from outside, before a document is read. */
  @FunctionalInterface
  public interface Check {

    /**
     * Looks; changes nothing.
     *
     * @throws IOException if the format can't be written; the message says what to do
     */
    void run() throws IOException;
  }

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
