package org.dragoman.export;

import java.io.Closeable;
import java.io.IOException;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;

/**
 * Writes the results of a corpus in one format. The corpus step calls {@link #write} for each
 * document in the order of the sources, then {@link #finish}, {@link #publish} and {@link #close}
 * once. Memory does not grow with the number of documents. Not safe for several threads.
 */
public interface ResultWriter extends Closeable {

  /**
   * Writes a document.
   *
   * @param result its entity ids are corpus ids, its events have their cluster id
   * @throws IOException if it can't be written
   * @throws IllegalArgumentException if it refers to an entity it does not have
   */
  void write(DocumentResult result) throws IOException;

  /**
   * Writes what exists only over the whole corpus and ends the files.
   *
   * @param entities every entity that some document refers to, in the order of the table
   * @param aliases ids of earlier runs that were merged away, in the order of the table
   * @throws IOException if it can't be written
   */
  void finish(Iterable<CorpusEntity> entities, Iterable<EntityAlias> aliases) throws IOException;

  /**
   * Makes a result outside of the output folder visible, such as rows of a database. It is called
   * when every file of every format is whole, right before they come to their places.
   *
   * @throws IOException if that can't be done; then what is outside is as it was
   */
  default void publish() throws IOException {}

  /** Closes what is open; without {@link #finish} before it, the files stay unfinished. */
  @Override
  void close() throws IOException;
}
