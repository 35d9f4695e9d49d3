package org.dragoman.entity.tagger;

import java.util.Arrays;
import java.util.List;
import org.dragoman.model.EntityType;

/**
 * Finds the names of a document with a {@link NameModel}: the best sequence of tags of each
 * sentence, and for each name in it how sure the model is. Keeps its buffers, so that no memory is
 * asked for once they have grown. Not safe for threads: each thread has its own tagger, all share
 * the model.
 */
public final class LinearTagger {

  private static final int TAGS = NameTags.COUNT;

  /** What is taken off the score of a token outside names when names are proposed. */
  private static final float OUTSIDE_DISCOUNT = 0.5f;

  /** Receives the names, in text order. */
  @FunctionalInterface
  public interface NameConsumer {

    /**
     * Takes a name.
     *
     * @param firstToken place of its first token in the document
     * @param lastToken place of its last token
     * @param confidence how often a name of this probability is right, from 0 to 1
     */
    void accept(int firstToken, int lastToken, EntityType type, double confidence);
  }

  /**
   * A name that others propose, and of which the model is to say how likely it is.
   *
   * @param firstToken place of its first token in the document
   * @param lastToken place of its last token
   * @param type its type
   */
  public record Question(int firstToken, int lastToken, EntityType type) {}

  private final NameModel model;
  private final NameFeatures features = new NameFeatures();
  private final TagSums sums = new TagSums();
  private final WordSums wordSums;
  private final double[] follow = new double[TAGS * TAGS];
  private float[] scores = new float[64 * TAGS];
  private float[] best = new float[64 * TAGS];
  private byte[] from = new byte[64 * TAGS];
  private double[] potentials = new double[64 * TAGS];
  private double[] forward = new double[64 * TAGS];
  private double[] backward = new double[64 * TAGS];
  private int[] tags = new int[64];

  /** Makes a tagger. */
  public LinearTagger(NameModel model) {
    this.model = model;
    wordSums = new WordSums(model, features);
    for (int a = 0; a < TAGS; a++) {
      for (int b = 0; b < TAGS; b++) {
        follow[a * TAGS + b] = NameTags.mayFollow(a, b) ? Math.exp(model.transition(a, b)) : 0;
      }
    }
  }

  /** Finds the names of a finished document. */
  public void tag(DocumentWords document, NameConsumer names) {
    tag(document, names, List.of(), names);
  }

  /**
   * Finds the names of a finished document, and says how likely names are that others propose.
   *
   * @param names receives the names that the model finds
   * @param questions what others propose, in the order of their first tokens, each in one sentence
   * @param answers receives the questions, each with its confidence
   */
  public void tag(
      DocumentWords document, NameConsumer names, List<Question> questions, NameConsumer answers) {
    int asked = 0;
    for (int sentence = 0; sentence < document.sentences(); sentence++) {
      int first = document.first(sentence);
      int length = document.afterLast(sentence) - first;
      ensure(length);
      score(document, sentence, first, length);
      decode(length);
      boolean weighed = report(first, length, names);
      while (asked < questions.size() && questions.get(asked).firstToken() < first + length) {
        if (!weighed) {
          weigh(length);
          weighed = true;
        }
        answer(first, questions.get(asked++), answers);
      }
    }
  }

  private void score(DocumentWords document, int sentence, int first, int length) {
    sums.clear(length);
    wordSums.add(document, first, first + length, sums);
    for (int i = 0; i < length; i++) {
      features.findContext(document, sentence, first + i);
      model.add(features, sums, i);
      for (int tag = 0; tag < TAGS; tag++) {
        scores[i * TAGS + tag] = sums.sum(i, tag) * model.scale();
      }
    }
  }

  private void answer(int first, Question question, NameConsumer answers) {
    int begin = question.firstToken() - first;
    int last = question.lastToken() - first;
    for (int i = begin; i <= last; i++) {
      tags[i] = NameTags.of(question.type(), i == begin, i == last);
    }
    answers.accept(
        question.firstToken(),
        question.lastToken(),
        question.type(),
        model.calibrated(probability(begin, last)));
  }

  /** Reports the names of the best sequence, and says whether the sums were made for that. */
  private boolean report(int first, int length, NameConsumer names) {
    boolean weighed = false;
    for (int i = 0; i < length; i++) {
      if (NameTags.begins(tags[i])) {
        if (!weighed) {
          weigh(length);
          weighed = true;
        }
        int last = i;
        while (!NameTags.ends(tags[last])) {
          last++;
        }
        double confidence = model.calibrated(probability(i, last));
        names.accept(first + i, first + last, NameTags.type(tags[i]), confidence);
        i = last;
      }
    }
    return weighed;
  }

  /** The best sequence (Viterbi). */
  private void decode(int length) {
    for (int tag = 0; tag < TAGS; tag++) {
      best[tag] = NameTags.mayOpen(tag) ? wanted(0, tag) : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < length; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        float highest = Float.NEGATIVE_INFINITY;
        int arg = NameTags.before(tag)[0];
        for (int before : NameTags.before(tag)) {
          float score = best[(i - 1) * TAGS + before] + model.transition(before, tag);
          if (score > highest) {
            highest = score;
            arg = before;
          }
        }
        best[i * TAGS + tag] = highest + wanted(i, tag);
        from[i * TAGS + tag] = (byte) arg;
      }
    }
    int tag = 0;
    for (int t = 1; t < TAGS; t++) {
      boolean better = best[(length - 1) * TAGS + t] > best[(length - 1) * TAGS + tag];
      if (NameTags.mayClose(t) && better) {
        tag = t;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = from[i * TAGS + tag];
    }
  }

  /** The score of a tag; the outside counts less, so that names are proposed that may be right. */
  private float wanted(int i, int tag) {
    float score = scores[i * TAGS + tag];
    return tag == NameTags.OUTSIDE ? score - OUTSIDE_DISCOUNT : score;
  }

  /** Forward and backward sums, each place scaled to 1. */
  private void weigh(int length) {
    for (int i = 0; i < length; i++) {
      float highest = Float.NEGATIVE_INFINITY;
      for (int tag = 0; tag < TAGS; tag++) {
        highest = Math.max(highest, scores[i * TAGS + tag]);
      }
      for (int tag = 0; tag < TAGS; tag++) {
        potentials[i * TAGS + tag] = Math.exp(scores[i * TAGS + tag] - highest);
      }
    }
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        double before = i == 0 && NameTags.mayOpen(tag) ? 1 : 0;
        if (i > 0) {
          for (int b : NameTags.before(tag)) {
            before += forward[(i - 1) * TAGS + b] * follow[b * TAGS + tag];
          }
        }
        forward[i * TAGS + tag] = before * potentials[i * TAGS + tag];
        sum += forward[i * TAGS + tag];
      }
      for (int tag = 0; tag < TAGS; tag++) {
        forward[i * TAGS + tag] /= sum;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      double sum = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        double next = i == length - 1 && NameTags.mayClose(tag) ? 1 : 0;
        if (i < length - 1) {
          for (int t = 0; t < TAGS; t++) {
            next +=
                follow[tag * TAGS + t]
                    * potentials[(i + 1) * TAGS + t]
                    * backward[(i + 1) * TAGS + t];
          }
        }
        backward[i * TAGS + tag] = next;
        sum += next;
      }
      for (int tag = 0; tag < TAGS; tag++) {
        backward[i * TAGS + tag] /= sum;
      }
    }
  }

  /** The probability that a sentence has this name: all sequences with its tags in this place. */
  private double probability(int begin, int last) {
    double probability = marginal(begin);
    for (int i = begin + 1; i <= last; i++) {
      probability *= transitionMarginal(i) / marginal(i - 1);
    }
    return probability;
  }

  private double marginal(int i) {
    double sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      sum += forward[i * TAGS + tag] * backward[i * TAGS + tag];
    }
    return forward[i * TAGS + tags[i]] * backward[i * TAGS + tags[i]] / sum;
  }

  /** The probability of the tags of two neighbours. */
  private double transitionMarginal(int i) {
    double sum = 0;
    double mine = 0;
    for (int b = 0; b < TAGS; b++) {
      for (int t = 0; t < TAGS; t++) {
        double weight =
            forward[(i - 1) * TAGS + b]
                * follow[b * TAGS + t]
                * potentials[i * TAGS + t]
                * backward[i * TAGS + t];
        sum += weight;
        if (b == tags[i - 1] && t == tags[i]) {
          mine = weight;
        }
      }
    }
    return mine / sum;
  }

  private void ensure(int length) {
    if (length > tags.length) {
      int room = Math.max(length, 2 * tags.length);
      scores = new float[room * TAGS];
      best = new float[room * TAGS];
      from = new byte[room * TAGS];
      potentials = new double[room * TAGS];
      forward = new double[room * TAGS];
      backward = new double[room * TAGS];
      tags = Arrays.copyOf(tags, room);
    }
  }
}
