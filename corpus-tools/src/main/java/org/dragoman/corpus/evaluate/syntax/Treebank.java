package org.dragoman.corpus.evaluate.syntax;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.export.conllu.ConlluDocument;
import org.dragoman.export.conllu.ConlluFormat;
import org.dragoman.export.conllu.ConlluReader;
import org.dragoman.export.conllu.MalformedConlluException;

/** Reads the documents of CoNLL-U files. */
final class Treebank {

  private Treebank() {}

  /** Reads a file, a folder of files, or a result that holds one. */
  static List<ConlluDocument> read(Path place) throws IOException {
    List<ConlluDocument> documents = new ArrayList<>();
    for (Path file : files(place)) {
      read(file, documents);
    }
    if (documents.isEmpty()) {
      throw new UnreadableCorpusException("'" + place + "' holds no sentence");
    }
    return documents;
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.exists(place)) {
      throw new UnreadableCorpusException("no such file or folder: '" + place + "'");
    }
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    Path result = place.resolve(ConlluFormat.FILE);
    if (Files.exists(result)) {
      return List.of(result);
    }
    try (Stream<Path> files = Files.list(place)) {
      List<Path> found =
          files.filter(file -> file.toString().matches(".*\\.conllu(\\.gz)?")).sorted().toList();
      if (found.isEmpty()) {
        throw new UnreadableCorpusException(
            "the folder '%s' holds no .conllu file; a result has one after `annotate --formats conllu`"
                .formatted(place));
      }
      return found;
    }
  }

  private static void read(Path file, List<ConlluDocument> documents) throws IOException {
    try (InputStream in = new FileInputStream(file.toFile());
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        ConlluReader reader =
            new ConlluReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (ConlluDocument each = reader.next(); each != null; each = reader.next()) {
        documents.add(each);
      }
    } catch (MalformedConlluException e) {
      throw new UnreadableCorpusException(file + ":" + e.line() + ": " + e.getMessage(), e);
    }
  }
}
