package org.dragoman.text.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.text.Span;
import org.dragoman.text.encoder.Words.Word;

/**
 * Cuts words into the pieces of the encoder's vocabulary (WordPiece: the longest piece first), in
 * lower case and without accents, as that vocabulary was made. Immutable.
 */
public final class WordPieces {

  private static final int UNKNOWN = 100;
  private static final int BEGIN = 101;
  private static final int END = 102;
  private static final int LONGEST_WORD = 100;

  /** Most pieces in one stretch, with the marks; what is longer is cut between words. */
  public static final int LONGEST_STRETCH = 256;

  private static final class Holder {
    private static final WordPieces BUNDLED = load("vocabulary.txt");
  }

  private final Map<String, Integer> vocabulary;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the pieces of the bundled encoder. */
  public static WordPieces bundled() {
    return Holder.BUNDLED;
  }

  private static WordPieces load(String resource) {
    Map<String, Integer> vocabulary = new HashMap<>();
    try (InputStream in = WordPieces.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        vocabulary.put(line, vocabulary.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the vocabulary of the encoder", e);
    }
    return new WordPieces(vocabulary);
  }

  /**
   * Encodes the text between two UTF-16 offsets: usually one stretch, several if it is longer than
   * {@link #LONGEST_STRETCH} pieces, none if it has no word.
   */
  public List<EncodedWords> encode(CharSequence text, int begin, int end) {
    return encode(text, List.of(new Span(begin, end)));
  }

  /**
   * Encodes the tokens of a sentence, so that no word crosses the border of a token: usually one
   * stretch, several if it is longer than {@link #LONGEST_STRETCH} pieces, none if it has no word.
   *
   * @param tokens UTF-16 spans, in text order
   */
  public List<EncodedWords> encode(CharSequence text, List<Span> tokens) {
    List<EncodedWords> stretches = new ArrayList<>();
    Stretch open = new Stretch();
    for (Span token : tokens) {
      for (Word word : Words.of(text, token.begin(), token.end())) {
        int[] pieces = pieces(text.subSequence(word.begin(), word.end()).toString());
        if (open.size + pieces.length + 1 > LONGEST_STRETCH) {
          stretches.add(open.close());
          open = new Stretch();
        }
        open.add(word, pieces, WordShape.of(text, word.begin(), word.end()).row());
      }
    }
    if (!open.words.isEmpty()) {
      stretches.add(open.close());
    }
    return stretches;
  }

  /** Returns the ids of the pieces of one word; one id, that of the unknown word, if none fit. */
  int[] pieces(String word) {
    String plain = fold(word);
    if (plain.isEmpty() || plain.length() > LONGEST_WORD) {
      return new int[] {UNKNOWN};
    }
    int[] ids = new int[plain.length()];
    int count = 0;
    for (int from = 0; from < plain.length(); ) {
      int to = plain.length();
      Integer id = null;
      while (to > from && id == null) {
        String piece = plain.substring(from, to);
        id = vocabulary.get(from == 0 ? piece : "##" + piece);
        to--;
      }
      if (id == null) {
        return new int[] {UNKNOWN};
      }
      ids[count++] = id;
      from = to + 1;
    }
    return Arrays.copyOf(ids, count);
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean ascii = lower.chars().allMatch(c -> c < 128);
    if (ascii) {
      return lower;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(
            c ->
                Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getType(c) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Words that are collected until they are long enough. */
  private static final class Stretch {
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();
    private final int[] ids = new int[LONGEST_STRETCH + LONGEST_WORD];
    private final int[] shapes = new int[LONGEST_STRETCH + LONGEST_WORD];
    private int size = 1;

    Stretch() {
      ids[0] = BEGIN;
    }

    void add(Word word, int[] pieces, int shape) {
      words.add(word);
      first.add(size);
      for (int piece : pieces) {
        ids[size] = piece;
        shapes[size++] = shape;
      }
    }

    EncodedWords close() {
      ids[size++] = END;
      return new EncodedWords(
          List.copyOf(words),
          Arrays.copyOf(ids, size),
          Arrays.copyOf(shapes, size),
          first.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
