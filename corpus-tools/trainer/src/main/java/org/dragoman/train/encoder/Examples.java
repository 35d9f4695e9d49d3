package org.dragoman.train.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dragoman.entity.encoder.NameLabel;
import org.dragoman.text.encoder.EncodedWords;
import org.dragoman.text.encoder.WordPieces;
import org.dragoman.text.encoder.Words;
import org.dragoman.text.encoder.Words.Word;
import org.dragoman.train.data.TrainingSentence;

/**
 * Turns training sentences into examples. The encoder cuts words finer than the data do ("U.S." is
 * four words); the pieces of a name's first word go on as further words of the name.
 */
final class Examples {

  /** The vocabulary's piece for a word that is hidden. */
  private static final int MASK = 103;

  private Examples() {}

  /** Returns the examples of a sentence; several if it is long. */
  static List<NameExample> of(TrainingSentence sentence) {
    String text = String.join(" ", sentence.words());
    List<NameExample> examples = new ArrayList<>();
    int[] labelAt = labels(sentence, text.length());
    for (EncodedWords encoded : WordPieces.bundled().encode(text, 0, text.length())) {
      int[] labels = encoded.words().stream().mapToInt(w -> labelAt[w.begin()]).toArray();
      examples.add(new NameExample(encoded, labels));
    }
    return examples;
  }

  /** The label of the encoder's word that begins at each code unit of the joined text. */
  private static int[] labels(TrainingSentence sentence, int length) {
    int[] labelAt = new int[length];
    int begin = 0;
    for (int i = 0; i < sentence.words().size(); i++) {
      String word = sentence.words().get(i);
      String code = sentence.labels().get(i);
      boolean first = true;
      for (Word part : Words.of(word, 0, word.length())) {
        labelAt[begin + part.begin()] = label(code, first);
        first = false;
      }
      begin += word.length() + 1;
    }
    return labelAt;
  }

  private static int label(String code, boolean first) {
    if (code.equals(TrainingSentence.UNKNOWN)) {
      return NameExample.UNKNOWN;
    }
    NameLabel label = NameLabel.ofCode(code);
    return label.isBegin() && !first
        ? NameLabel.of(label.type(), false).ordinal()
        : label.ordinal();
  }

  /** Returns the example with some words hidden; their shapes and labels stay. */
  static NameExample hideWords(NameExample example, double part, Random random) {
    return new NameExample(hideWords(example.encoded(), part, random), example.labels());
  }

  /** Returns the text with some words hidden; their shapes stay. */
  static EncodedWords hideWords(EncodedWords encoded, double part, Random random) {
    if (part <= 0) {
      return encoded;
    }
    int[] pieces = encoded.pieces().clone();
    for (int w = 0; w < encoded.first().length; w++) {
      if (random.nextDouble() < part) {
        int after = w + 1 < encoded.first().length ? encoded.first()[w + 1] : encoded.length() - 1;
        Arrays.fill(pieces, encoded.first()[w], after, MASK);
      }
    }
    return new EncodedWords(encoded.words(), pieces, encoded.shapes(), encoded.first());
  }
}
