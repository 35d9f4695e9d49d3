package org.dragoman.entity.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.entity.encoder.NameHead.Found;
import org.dragoman.text.encoder.EncodedWords;
import org.dragoman.text.encoder.Encoder;
import org.dragoman.text.encoder.WordPieces;
import org.dragoman.text.encoder.Words.Word;

/** Finds the names of a document with the encoder. Immutable and safe for threads. */
public final class NameTagger {

  private static final class Holder {
    private static final NameTagger BUNDLED = new NameTagger(Encoder.bundled(), head());

    private static NameHead head() {
      try (InputStream in = NameTagger.class.getResourceAsStream("names.json")) {
        return NameHead.read(in);
      } catch (IOException e) {
        throw new IllegalStateException("can't read the name model: " + e.getMessage(), e);
      }
    }
  }

  private final Encoder encoder;
  private final NameHead head;

  /** Makes a tagger of an encoder and the head that was trained with it. */
  public NameTagger(Encoder encoder, NameHead head) {
    this.encoder = encoder;
    this.head = head;
  }

  /**
   * Returns the bundled tagger; loads it at the first call.
   *
   * @throws IllegalStateException if it can't be loaded
   */
  public static NameTagger bundled() {
    return Holder.BUNDLED;
  }

  /** Returns the name of the model, for provenance. */
  public String model() {
    return head.model();
  }

  /**
   * Returns the names in the sentences of one document, in text order, without overlap.
   *
   * @param sentences spans of UTF-16 offsets
   */
  public List<Found> tag(String text, List<Word> sentences) {
    List<EncodedWords> stretches = new ArrayList<>();
    for (Word sentence : sentences) {
      stretches.addAll(WordPieces.bundled().encode(text, sentence.begin(), sentence.end()));
    }
    List<float[][]> vectors = encoder.encode(stretches);
    List<Found> names = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      names.addAll(head.decode(stretches.get(i), head.scores(vectors.get(i))));
    }
    names.sort(Comparator.comparingInt(Found::begin));
    return names;
  }
}
