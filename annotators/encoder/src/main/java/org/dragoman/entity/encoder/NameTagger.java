package org.dragoman.entity.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.entity.encoder.NameHead.Found;
import org.dragoman.text.Span;
import org.dragoman.text.encoder.EncodedWords;
import org.dragoman.text.encoder.Encoder;
import org.dragoman.text.encoder.WordPieces;

/** Finds the names of a document with the encoder. Immutable and safe for threads. */
public final class NameTagger {

  private static final class Holder {
    private static final NameTagger BUNDLED = new NameTagger(Encoder.bundled(), head());

    private static NameHead head() {
      try (InputStream in = NameTagger.class.getResourceAsStream("names.tsv")) {
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
   * What the tagger says of a document.
   *
   * @param names the names it finds, in text order, without overlap
   * @param opinions how likely the names are that it was asked about and did not find itself
   */
  public record Verdict(List<Found> names, List<Found> opinions) {}

  /**
   * Finds the names in the sentences of one document, and judges those that others propose.
   *
   * @param sentences the tokens of each sentence, UTF-16 spans in text order; a sentence that has
   *     not been cut is one span
   * @param questions names that others propose; those that are no whole words of one sentence are
   *     not judged
   */
  public Verdict tag(String text, List<List<Span>> sentences, List<NameQuestion> questions) {
    List<EncodedWords> stretches = new ArrayList<>();
    for (List<Span> sentence : sentences) {
      stretches.addAll(WordPieces.bundled().encode(text, sentence));
    }
    List<Found> names = new ArrayList<>();
    List<Found> opinions = new ArrayList<>();
    encoder.encode(
        stretches,
        (i, vectors) -> {
          EncodedWords words = stretches.get(i);
          float[][] scores = head.scores(vectors);
          names.addAll(head.decode(words, scores));
          opinions.addAll(head.judge(words, scores, inside(words, questions)));
        });
    names.sort(Comparator.comparingInt(Found::begin));
    opinions.sort(
        Comparator.comparingInt(Found::begin)
            .thenComparingInt(Found::end)
            .thenComparing(Found::label));
    opinions.removeIf(opinion -> names.stream().anyMatch(name -> isSame(name, opinion)));
    return new Verdict(names, opinions);
  }

  private static List<NameQuestion> inside(EncodedWords words, List<NameQuestion> questions) {
    int begin = words.words().get(0).begin();
    int end = words.words().get(words.words().size() - 1).end();
    return questions.stream().filter(q -> q.begin() >= begin && q.end() <= end).toList();
  }

  private static boolean isSame(Found a, Found b) {
    return a.begin() == b.begin() && a.end() == b.end() && a.label() == b.label();
  }
}
