package org.dragoman.export.conllu;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.dragoman.export.cas.CasFormat;

/** Sentences, words, syntax and names of all documents as one file {@code documents.conllu}. */
public final class ConlluFormat implements CasFormat {

  /** The file. */
  public static final String FILE = "documents.conllu";

  @Override
  public String name() {
    return "conllu";
  }

  @Override
  public String description() {
    return "sentences, words and syntax as CoNLL-U";
  }

  @Override
  public String extension() {
    return ".conllu";
  }

  @Override
  public Optional<String> commonFile() {
    return Optional.of(FILE);
  }

  @Override
  public void write(CAS cas, OutputStream out) throws IOException {
    try {
      out.write(new ConlluLines(cas.getJCas()).text().getBytes(StandardCharsets.UTF_8));
    } catch (CASException e) {
      throw new IOException("the CAS can't be read: " + e.getMessage(), e);
    }
  }
}
