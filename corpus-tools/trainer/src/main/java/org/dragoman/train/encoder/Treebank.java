package org.dragoman.train.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dragoman.text.ParsedToken;

/** Reads treebanks in CoNLL-U, plain or gzipped: the basic tree, no empty nodes. */
final class Treebank {

  private static final int COLUMNS = 10;

  private Treebank() {}

  /**
   * Reads the sentences of a file.
   *
   * @throws IOException if it can't be read or is no CoNLL-U
   */
  static List<TreebankSentence> read(Path file) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<ParsedToken> tokens = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() && !words.isEmpty()) {
          sentences.add(new TreebankSentence(List.copyOf(words), List.copyOf(tokens)));
          words.clear();
          tokens.clear();
        } else if (!line.isBlank() && !line.startsWith("#")) {
          add(file, line, words, tokens);
        }
      }
    }
    if (!words.isEmpty()) {
      sentences.add(new TreebankSentence(words, tokens));
    }
    return sentences;
  }

  private static void add(Path file, String line, List<String> words, List<ParsedToken> tokens)
      throws IOException {
    String[] cells = line.split("\t");
    if (cells.length != COLUMNS) {
      throw new IOException(file + " is no CoNLL-U: " + line);
    }
    if (!cells[0].chars().allMatch(Character::isDigit)) {
      return;
    }
    words.add(cells[1]);
    tokens.add(
        new ParsedToken(
            cells[3],
            cells[4],
            cells[5].equals("_") ? "" : cells[5],
            cells[2],
            Integer.parseInt(cells[6]) - 1,
            cells[7]));
  }
}
