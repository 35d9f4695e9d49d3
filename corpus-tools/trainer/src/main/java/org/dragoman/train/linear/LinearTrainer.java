package org.dragoman.train.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.dragoman.entity.tagger.DocumentWords;
import org.dragoman.entity.tagger.LinearTagger;
import org.dragoman.entity.tagger.NameFeatures;
import org.dragoman.entity.tagger.NameLexicon;
import org.dragoman.entity.tagger.NameModel;
import org.dragoman.entity.tagger.NameTags;
import org.dragoman.train.data.Augmenter;
import org.dragoman.train.data.TrainingSentence;

/**
 * Trains the linear tagger: counts features, learns, averages, keeps the strongest weights as
 * bytes, and calibrates the confidence on documents that were kept back. The same data, settings
 * and seed give the same model.
 */
final class LinearTrainer {

  private static final int BINS = 20;
  private static final int PRIOR = 4;

  private final LinearSettings settings;
  private final Augmenter augmenter;
  private final long seed;
  private final Consumer<String> log;
  private final DocumentWords words = new DocumentWords(NameLexicon.bundled());

  LinearTrainer(LinearSettings settings, Augmenter augmenter, long seed, Consumer<String> log) {
    this.settings = settings;
    this.augmenter = augmenter;
    this.seed = seed;
    this.log = log;
  }

  /** Trains on all documents but those kept back. */
  NameModel train(List<List<TrainingSentence>> documents) {
    List<List<TrainingSentence>> shown = new ArrayList<>();
    List<LabelledDocument> heldOut = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      if (i % settings.heldOut() == settings.heldOut() - 1) {
        heldOut.add(LabelledDocument.of(documents.get(i)));
      } else {
        shown.add(documents.get(i));
      }
    }
    FeatureIndex index = index(shown);
    log.accept(shown.size() + " documents, " + index.size() + " features");
    CrfLearner learner = new CrfLearner(index, settings.rate(), settings.dropout());
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      double loss = epoch(learner, shown, epoch);
      learner.decay(settings.decay());
      if (epoch >= settings.averageFrom()) {
        learner.addToAverage();
      }
      log.accept(String.format(Locale.ROOT, "epoch %d: loss a token %.4f", epoch, loss));
    }
    NameModel raw = model(index, learner, identity());
    NameModel model = model(index, learner, calibration(raw, heldOut));
    log.accept("held out: " + score(model, heldOut).line());
    return model;
  }

  private FeatureIndex index(List<List<TrainingSentence>> documents) {
    FeatureIndex index = new FeatureIndex(settings.minimumCount());
    NameFeatures features = new NameFeatures();
    Random random = new Random(seed);
    for (List<TrainingSentence> document : documents) {
      count(LabelledDocument.of(document), features, index);
      count(augmented(document, random), features, index);
    }
    index.freeze();
    return index;
  }

  private void count(LabelledDocument document, NameFeatures features, FeatureIndex index) {
    document.fill(words);
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.first(s); i < words.afterLast(s); i++) {
        features.find(words, s, i);
        index.count(features);
      }
    }
  }

  private double epoch(CrfLearner learner, List<List<TrainingSentence>> documents, int epoch) {
    Random random = new Random(seed * 1000 + epoch);
    List<List<TrainingSentence>> order = new ArrayList<>(documents);
    Collections.shuffle(order, random);
    double loss = 0;
    long tokens = 0;
    for (List<TrainingSentence> document : order) {
      if (random.nextDouble() < document.get(0).weight()) {
        LabelledDocument labelled = augmented(document, random);
        labelled.fill(words);
        for (int s = 0; s < words.sentences(); s++) {
          loss += learner.learn(words, s, labelled.tags(), random);
        }
        tokens += labelled.tags().length;
      }
    }
    return loss / Math.max(1, tokens);
  }

  private LabelledDocument augmented(List<TrainingSentence> document, Random random) {
    return LabelledDocument.of(
        document.stream().map(sentence -> augmenter.augment(sentence, random)).toList());
  }

  /** Keeps the features with the largest weights, and these as bytes. */
  private NameModel model(FeatureIndex index, CrfLearner learner, float[] calibration) {
    int tags = NameTags.COUNT;
    float[] weights = learner.averageWeights();
    float[] largest = new float[index.size()];
    for (int row = 0; row < largest.length; row++) {
      for (int tag = 0; tag < tags; tag++) {
        largest[row] = Math.max(largest[row], Math.abs(weights[row * tags + tag]));
      }
    }
    float[] sorted = largest.clone();
    Arrays.sort(sorted);
    float least = sorted[Math.max(0, sorted.length - settings.features())];
    int[] hashes = index.hashes();
    Map<Integer, Integer> rows = new HashMap<>();
    for (int row = 0; row < largest.length; row++) {
      if (largest[row] >= least && largest[row] > 0) {
        rows.put(hashes[row], row);
      }
    }
    int[] kept = rows.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float scale = (float) Math.min(settings.largestWeight(), sorted[sorted.length - 1]) / 127;
    byte[] bytes = new byte[kept.length * tags];
    for (int i = 0; i < kept.length; i++) {
      for (int tag = 0; tag < tags; tag++) {
        int value = Math.round(weights[rows.get(kept[i]) * tags + tag] / scale);
        bytes[i * tags + tag] = (byte) Math.max(-127, Math.min(127, value));
      }
    }
    return new NameModel(kept, bytes, scale, learner.averageTransitions(), calibration);
  }

  private static float[] identity() {
    float[] calibration = new float[BINS];
    for (int i = 0; i < BINS; i++) {
      calibration[i] = (i + 0.5f) / BINS;
    }
    return calibration;
  }

  /** How often the model is right in each range of its probability; never falling. */
  private float[] calibration(NameModel model, List<LabelledDocument> documents) {
    double[] right = new double[BINS];
    double[] found = new double[BINS];
    LinearTagger tagger = new LinearTagger(model);
    for (LabelledDocument document : documents) {
      document.fill(words);
      tagger.tag(
          words,
          (first, last, type, confidence) -> {
            int bin = Math.min(BINS - 1, (int) (confidence * BINS));
            if (document.tags()[first] != LabelledDocument.UNKNOWN) {
              found[bin]++;
              right[bin] += isName(document.tags(), first, last, type) ? 1 : 0;
            }
          });
    }
    float[] calibration = new float[BINS];
    for (int i = 0; i < BINS; i++) {
      double expected = (i + 0.5) / BINS;
      calibration[i] = (float) ((right[i] + PRIOR * expected) / (found[i] + PRIOR));
      calibration[i] = i == 0 ? calibration[i] : Math.max(calibration[i], calibration[i - 1]);
    }
    return calibration;
  }

  /** Scores a model on documents; names of unknown type count neither way. */
  NameScore score(NameModel model, List<LabelledDocument> documents) {
    NameScore score = new NameScore();
    LinearTagger tagger = new LinearTagger(model);
    for (LabelledDocument document : documents) {
      document.fill(words);
      int[] tags = document.tags();
      tagger.tag(
          words,
          (first, last, type, confidence) -> {
            if (tags[first] != LabelledDocument.UNKNOWN) {
              score.add(type, isName(tags, first, last, type) ? 1 : 0, 1, 0);
            }
          });
      for (int tag : tags) {
        if (tag > 0 && NameTags.begins(tag)) {
          score.add(NameTags.type(tag), 0, 0, 1);
        }
      }
    }
    return score;
  }

  private static boolean isName(
      int[] tags, int first, int last, org.dragoman.model.EntityType type) {
    for (int i = first; i <= last; i++) {
      if (tags[i] != NameTags.of(type, i == first, i == last)) {
        return false;
      }
    }
    return true;
  }
}
