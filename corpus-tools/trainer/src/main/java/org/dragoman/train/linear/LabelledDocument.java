package org.dragoman.train.linear;

import java.util.List;
import org.dragoman.entity.tagger.DocumentWords;
import org.dragoman.entity.tagger.NameTags;
import org.dragoman.model.EntityType;
import org.dragoman.train.data.TrainingSentence;

/**
 * A document of training sentences as text with token offsets, and the tag of each token.
 *
 * @param text its words, a space between
 * @param begins first code unit of each token
 * @param ends after the last code unit of each token
 * @param tags tag of each token, {@link #UNKNOWN} where the data set does not say
 * @param sentenceEnds place after the last token of each sentence
 */
record LabelledDocument(String text, int[] begins, int[] ends, int[] tags, int[] sentenceEnds) {

  static final int UNKNOWN = -1;

  static LabelledDocument of(List<TrainingSentence> sentences) {
    int size = sentences.stream().mapToInt(s -> s.words().size()).sum();
    StringBuilder text = new StringBuilder();
    int[] begins = new int[size];
    int[] ends = new int[size];
    int[] tags = new int[size];
    int[] sentenceEnds = new int[sentences.size()];
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      List<String> labels = sentences.get(s).labels();
      for (int i = 0; i < labels.size(); i++) {
        begins[at] = text.length();
        text.append(sentences.get(s).words().get(i));
        ends[at] = text.length();
        text.append(' ');
        tags[at] = tag(labels, i);
        at++;
      }
      sentenceEnds[s] = at;
    }
    return new LabelledDocument(text.toString(), begins, ends, tags, sentenceEnds);
  }

  private static int tag(List<String> labels, int i) {
    String label = labels.get(i);
    if (label.equals(TrainingSentence.UNKNOWN)) {
      return UNKNOWN;
    }
    if (label.equals("O")) {
      return NameTags.OUTSIDE;
    }
    EntityType type = EntityType.of(label.substring(2));
    boolean begins = label.startsWith("B-");
    boolean ends = i + 1 == labels.size() || !labels.get(i + 1).startsWith("I-");
    return NameTags.of(type, begins, ends);
  }

  void fill(DocumentWords words) {
    words.begin(text);
    int at = 0;
    for (int end : sentenceEnds) {
      while (at < end) {
        words.add(begins[at], ends[at]);
        at++;
      }
      words.endSentence();
    }
    words.finish();
  }
}
