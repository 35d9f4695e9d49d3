package org.dragoman.train.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.train.data.TrainingSentence;

/** Sentences with names, each as often as its weight says, varied. */
final class NameSource implements ExampleSource<NameExample> {

  private final List<TrainingSentence> sentences;
  private final SentenceVariation variation;
  private final double wordDropout;

  NameSource(List<TrainingSentence> sentences, SentenceVariation variation, double wordDropout) {
    this.sentences = sentences;
    this.variation = variation;
    this.wordDropout = wordDropout;
  }

  @Override
  public List<NameExample> ofEpoch(Random random) {
    List<NameExample> examples = new ArrayList<>();
    for (TrainingSentence sentence : sentences) {
      int times = (int) Math.floor(sentence.weight() + random.nextDouble());
      for (int i = 0; i < times; i++) {
        for (NameExample example : Examples.of(variation.vary(sentence, random))) {
          examples.add(Examples.hideWords(example, wordDropout, random));
        }
      }
    }
    return examples;
  }
}
