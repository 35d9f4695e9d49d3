package org.dragoman.train.data;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dragoman.model.EntityType;
import org.dragoman.train.data.NamedText.Span;

/**
 * Changes a training sentence as texts differ from each other: other names of the same kinds,
 * capitals throughout, lower case, headlines, slips of the pen, lost accents, a lost final stop.
 * The same random numbers give the same sentence. Immutable and safe for threads.
 */
public final class Augmenter {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "by", "as",
          "with", "from", "'s", "’s", "over", "is");
  private static final Set<String> STOPS = Set.of(".", "!", "?");
  private static final int SHORTEST_MISSPELT = 5;

  private final AugmentSettings settings;
  private final NameStock stock;

  /** Makes an augmenter. */
  public Augmenter(AugmentSettings settings, NameStock stock) {
    this.settings = settings;
    this.stock = stock;
  }

  /** Returns a sentence with some changes, or the sentence itself where chance wants none. */
  public TrainingSentence augment(TrainingSentence sentence, Random random) {
    TrainingSentence changed = sentence;
    if (random.nextDouble() < settings.substitute()) {
      changed = withOtherNames(changed, random);
    }
    if (random.nextDouble() < settings.misspell()) {
      changed = misspelt(changed, random);
    }
    if (random.nextDouble() < settings.stripAccents()) {
      changed = with(changed, Augmenter::withoutAccents);
    }
    double manner = random.nextDouble();
    if (manner < settings.capitals()) {
      changed = with(changed, word -> word.toUpperCase(Locale.ROOT));
    } else if (manner < settings.capitals() + settings.lowerCase()) {
      changed = with(changed, word -> word.toLowerCase(Locale.ROOT));
    } else if (manner < settings.capitals() + settings.lowerCase() + settings.headline()) {
      changed = withoutStop(headline(changed));
    }
    return random.nextDouble() < settings.dropStop() ? withoutStop(changed) : changed;
  }

  private TrainingSentence withOtherNames(TrainingSentence sentence, Random random) {
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int i = 0;
    while (i < sentence.words().size()) {
      int end = endOfName(sentence.labels(), i);
      if (end > i && random.nextDouble() < settings.name()) {
        addName(sentence, i, end, words, labels, random);
      } else {
        end = Math.max(end, i + 1);
        words.addAll(sentence.words().subList(i, end));
        labels.addAll(sentence.labels().subList(i, end));
      }
      i = end;
    }
    return new TrainingSentence(words, labels, sentence.set(), sentence.weight());
  }

  /** Returns the place after a name that begins here, or {@code i} if none does. */
  private static int endOfName(List<String> labels, int i) {
    if (!labels.get(i).startsWith("B-")) {
      return i;
    }
    int end = i + 1;
    while (end < labels.size() && labels.get(end).startsWith("I-")) {
      end++;
    }
    return end;
  }

  private void addName(
      TrainingSentence sentence,
      int begin,
      int end,
      List<String> words,
      List<String> labels,
      Random random) {
    String type = sentence.labels().get(begin).substring(2);
    String old = String.join(" ", sentence.words().subList(begin, end));
    String name = stock.draw(EntityType.of(type), old, settings.surnameOnly(), random);
    if (name == null) {
      words.addAll(sentence.words().subList(begin, end));
      labels.addAll(sentence.labels().subList(begin, end));
      return;
    }
    boolean first = true;
    for (Span word : Words.of(name, 0, name.length())) {
      words.add(name.substring(word.begin(), word.end()));
      labels.add((first ? "B-" : "I-") + type);
      first = false;
    }
  }

  private static TrainingSentence misspelt(TrainingSentence sentence, Random random) {
    int place = random.nextInt(sentence.words().size());
    String word = sentence.words().get(place);
    if (word.length() < SHORTEST_MISSPELT || !word.chars().allMatch(Character::isLetter)) {
      return sentence;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    String slip =
        switch (random.nextInt(3)) {
          case 0 -> word.substring(0, at) + word.substring(at + 1);
          case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
          default ->
              word.substring(0, at)
                  + word.charAt(at + 1)
                  + word.charAt(at)
                  + word.substring(at + 2);
        };
    List<String> words = new ArrayList<>(sentence.words());
    words.set(place, slip);
    return new TrainingSentence(words, sentence.labels(), sentence.set(), sentence.weight());
  }

  private static TrainingSentence headline(TrainingSentence sentence) {
    return with(
        sentence,
        word ->
            SMALL_WORDS.contains(word) || !Character.isLowerCase(word.codePointAt(0))
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
  }

  private static TrainingSentence withoutStop(TrainingSentence sentence) {
    int last = sentence.words().size() - 1;
    return last > 0 && STOPS.contains(sentence.words().get(last))
        ? new TrainingSentence(
            sentence.words().subList(0, last),
            sentence.labels().subList(0, last),
            sentence.set(),
            sentence.weight())
        : sentence;
  }

  private static String withoutAccents(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return plain.isEmpty() ? word : plain;
  }

  private static TrainingSentence with(TrainingSentence sentence, UnaryOperator<String> change) {
    return new TrainingSentence(
        sentence.words().stream().map(change).toList(),
        sentence.labels(),
        sentence.set(),
        sentence.weight());
  }
}
