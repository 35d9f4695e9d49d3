package org.dragoman.corpus.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.corpus.table.Folders;

/**
 * Annotated documents by their names. A document's name is its source without the endings {@code
 * .json} and {@code .txt}, so that a text, its gold and its row in a package meet. Not thread safe
 * while documents are added.
 */
public final class AnnotatedCorpus {

  private final SortedMap<String, AnnotatedDocument> documents =
      new TreeMap<>(CodePointOrder.INSTANCE);

  /**
   * Reads a folder: a CSV package if it has tables, gold files in the guidelines' format (one JSON
   * file a document) if not.
   *
   * @param folder the folder
   * @return its documents
   * @throws UnreadableCorpusException if it is neither, or one of its files is faulty
   * @throws IOException if a file can't be read
   */
  public static AnnotatedCorpus read(Path folder) throws IOException {
    Folders.requireFolder(folder);
    if (Files.exists(folder.resolve("mentions.csv"))) {
      return new CsvPackageSource(folder).read();
    }
    if (Files.exists(folder.resolve("documents.csv"))) {
      throw new UnreadableCorpusException(
          folder + " is no whole CSV package: documents.csv is there, mentions.csv is missing");
    }
    return new GoldFolder(folder).read();
  }

  /**
   * Adds a document.
   *
   * @param source where it comes from, such as a file's name
   * @param document what is annotated in it
   * @return false if a document of this name was there already; it stays as it was
   */
  boolean add(String source, AnnotatedDocument document) {
    return documents.putIfAbsent(nameOf(source), document) == null;
  }

  /** Returns the names of the documents in order of code points; unmodifiable. */
  public Set<String> names() {
    return Collections.unmodifiableSet(documents.keySet());
  }

  /** Returns a document; null if there is none of this name. */
  public AnnotatedDocument document(String name) {
    return documents.get(name);
  }

  /** Returns those documents whose names are among some; they are shared, not copied. */
  AnnotatedCorpus only(Set<String> names) {
    AnnotatedCorpus part = new AnnotatedCorpus();
    part.documents.putAll(documents);
    part.documents.keySet().retainAll(names);
    return part;
  }

  static String nameOf(String source) {
    return withoutEnding(withoutEnding(source, ".json"), ".txt");
  }

  private static String withoutEnding(String name, String ending) {
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }
}
