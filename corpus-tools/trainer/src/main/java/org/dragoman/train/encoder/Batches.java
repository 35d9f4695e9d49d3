package org.dragoman.train.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.dragoman.train.data.TrainingSentence;

/**
 * The batches of one epoch: each sentence as often as its weight says, varied, sentences of like
 * length together, in an order that hangs on the seed and the number of the epoch only.
 */
final class Batches {

  private static final int BATCHES_SORTED_TOGETHER = 16;

  private final List<TrainingSentence> sentences;
  private final SentenceVariation variation;
  private final TrainingSettings settings;

  Batches(
      List<TrainingSentence> sentences, SentenceVariation variation, TrainingSettings settings) {
    this.sentences = sentences;
    this.variation = variation;
    this.settings = settings;
  }

  /** Returns the batches of an epoch. */
  List<List<NameExample>> ofEpoch(int epoch) {
    Random random = new Random(settings.seed() * 1_000_003L + epoch);
    List<NameExample> examples = new ArrayList<>();
    for (TrainingSentence sentence : sentences) {
      int times = (int) Math.floor(sentence.weight() + random.nextDouble());
      for (int i = 0; i < times; i++) {
        for (NameExample example : Examples.of(variation.vary(sentence, random))) {
          examples.add(Examples.hideWords(example, settings.wordDropout(), random));
        }
      }
    }
    Collections.shuffle(examples, random);
    List<List<NameExample>> batches = new ArrayList<>();
    int chunk = settings.batch() * BATCHES_SORTED_TOGETHER;
    for (int from = 0; from < examples.size(); from += chunk) {
      List<NameExample> some =
          new ArrayList<>(examples.subList(from, Math.min(examples.size(), from + chunk)));
      some.sort(Comparator.comparingInt(e -> e.encoded().length()));
      for (int i = 0; i < some.size(); i += settings.batch()) {
        batches.add(List.copyOf(some.subList(i, Math.min(some.size(), i + settings.batch()))));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
