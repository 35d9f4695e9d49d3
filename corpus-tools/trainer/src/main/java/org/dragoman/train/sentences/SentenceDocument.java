package org.dragoman.train.sentences;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dragoman.text.SentenceFeatures;
import org.dragoman.text.Span;
import org.dragoman.text.Tokenizer;

/**
 * A document of a treebank as running text, its sentences joined by a space, and where they end.
 *
 * @param text the text
 * @param tokens its tokens as our tokenizer cuts them
 * @param features what the model sees of them
 * @param ends UTF-16 offsets at which a sentence ends
 */
record SentenceDocument(
    String text, List<Span> tokens, SentenceFeatures features, Set<Integer> ends) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_NEWS = 10;

  /** Reads the documents of a CoNLL-U file, which may be compressed with gzip. */
  static List<SentenceDocument> read(Path file) throws IOException {
    List<SentenceDocument> documents = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    try (InputStream in = new FileInputStream(file.toFile());
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# newdoc") && !sentences.isEmpty()) {
          documents.add(of(sentences));
          sentences.clear();
        } else if (line.startsWith("# text = ")) {
          sentences.add(line.substring("# text = ".length()));
        }
      }
    }
    if (!sentences.isEmpty()) {
      documents.add(of(sentences));
    }
    return documents;
  }

  /**
   * Reads the first records of a file of JSON Lines, each one sentence of news, as documents of one
   * to ten sentences.
   */
  static List<SentenceDocument> readNews(Path file, int records) throws IOException {
    List<SentenceDocument> documents = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(new FileInputStream(file.toFile()));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int read = 0;
      for (String line = lines.readLine();
          line != null && read < records;
          line = lines.readLine()) {
        sentences.add(JSON.readTree(line).path("text").asText().strip());
        read++;
        if (sentences.size() > documents.size() % LONGEST_NEWS) {
          documents.add(of(sentences));
          sentences.clear();
        }
      }
    }
    return documents;
  }

  private static SentenceDocument of(List<String> sentences) {
    Set<Integer> ends = new HashSet<>();
    int end = 0;
    for (String sentence : sentences) {
      end += sentence.length();
      ends.add(end);
      end++;
    }
    String text = String.join(" ", sentences);
    List<Span> tokens = Tokenizer.tokens(text, 0, text.length());
    return new SentenceDocument(text, tokens, new SentenceFeatures(text, tokens), ends);
  }

  /** Says whether a sentence ends with a token. */
  boolean endsAfter(int token) {
    return ends.contains(tokens.get(token).end());
  }

  /** Says whether the model is asked about the place after a token. */
  boolean isCandidate(int token) {
    return token + 1 < tokens.size() && features.hasSpaceAfter(token);
  }
}
