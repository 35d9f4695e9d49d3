package org.dragoman.train.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.entity.encoder.NameHead;
import org.dragoman.text.encoder.EncodedWords;
import org.dragoman.text.encoder.WordPieces;
import org.dragoman.train.data.NamedText;

/** A set of texts with names that a model is scored on, encoded once. */
final class DevelopmentSet {

  private static final int BATCH = 32;

  /** Runs a network on stretches of one batch: for each stretch and word the labels' scores. */
  @FunctionalInterface
  interface Scorer {
    List<float[][]> score(List<EncodedWords> batch);
  }

  private record Stretch(int document, EncodedWords encoded) {}

  private final String name;
  private final List<List<NameScores.Span>> gold = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();

  DevelopmentSet(String name, List<NamedText> texts) {
    this.name = name;
    for (NamedText text : texts) {
      gold.add(
          text.names().stream()
              .filter(n -> n.type() != null)
              .map(n -> new NameScores.Span(n.begin(), n.end(), n.type()))
              .toList());
      for (NamedText.Span sentence : text.sentences()) {
        for (EncodedWords encoded :
            WordPieces.bundled().encode(text.text(), sentence.begin(), sentence.end())) {
          stretches.add(new Stretch(gold.size() - 1, encoded));
        }
      }
    }
    stretches.sort(Comparator.comparingInt(s -> s.encoded().length()));
  }

  String name() {
    return name;
  }

  /** A stretch with the scores that a network gave for its words. */
  record Scored(int document, EncodedWords encoded, float[][] scores) {}

  /** Runs a network on the set. */
  List<Scored> run(Scorer scorer) {
    List<Scored> scored = new ArrayList<>();
    for (int from = 0; from < stretches.size(); from += BATCH) {
      List<Stretch> batch = stretches.subList(from, Math.min(stretches.size(), from + BATCH));
      List<float[][]> scores = scorer.score(batch.stream().map(Stretch::encoded).toList());
      for (int i = 0; i < batch.size(); i++) {
        scored.add(new Scored(batch.get(i).document(), batch.get(i).encoded(), scores.get(i)));
      }
    }
    return scored;
  }

  /** Scores what a head makes of a network's output. */
  NameScores scores(List<Scored> scored, NameHead head) {
    List<List<NameScores.Span>> found = new ArrayList<>();
    gold.forEach(g -> found.add(new ArrayList<>()));
    for (Scored stretch : scored) {
      for (NameHead.Found name : head.decode(stretch.encoded(), stretch.scores())) {
        found
            .get(stretch.document())
            .add(new NameScores.Span(name.begin(), name.end(), name.label().type()));
      }
    }
    NameScores scores = new NameScores();
    for (int i = 0; i < gold.size(); i++) {
      scores.add(gold.get(i), found.get(i));
    }
    return scores;
  }

  /** Returns the gold names of a document. */
  List<NameScores.Span> gold(int document) {
    return gold.get(document);
  }
}
