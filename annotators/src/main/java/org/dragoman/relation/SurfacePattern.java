package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.types.EntityMention;

/**
 * Words and names side by side: {@code S:LOC , DET NOM* $place in O:LOC}. Each element may be
 * followed by {@code ?}, {@code *} or {@code +}; a name with {@code +} is a list of names, "A, B
 * and C".
 */
final class SurfacePattern implements RulePattern {

  private static final int MOST_REPEATS = 8;

  /** Words by their grammar; none of them is in a name. */
  enum Kind {
    /** An adjective, noun, number or hyphen. */
    NOM,
    /** An article. */
    DET,
    /** A possessive ending. */
    POSS
  }

  /**
   * An element: a name, or a word that one of the sets allows.
   *
   * @param slot of a name, else null
   * @param kinds kinds of word
   * @param classes classes of the lexicon
   * @param words words in lower case
   * @param least how often it must stand there
   * @param most how often it may
   */
  record Element(
      NameSlot slot, Set<Kind> kinds, Set<String> classes, Set<String> words, int least, int most) {

    static int many() {
      return MOST_REPEATS;
    }

    private boolean fits(NamedSentence sentence, Lexicon lexicon, int at) {
      if (sentence.node(at) == null || sentence.mention(at) != null) {
        return false;
      }
      String word = sentence.word(at);
      return words.contains(word)
          || classes.stream().anyMatch(c -> lexicon.has(c, word))
          || kinds.stream().anyMatch(k -> isOfKind(sentence, k, at));
    }

    private static boolean isOfKind(NamedSentence sentence, Kind kind, int at) {
      return switch (kind) {
        case NOM -> sentence.isNominal(at);
        case DET -> Set.of("a", "an", "the").contains(sentence.word(at));
        case POSS -> sentence.isPossessive(at);
      };
    }
  }

  private final List<Element> elements;

  SurfacePattern(List<Element> elements) {
    this.elements = List.copyOf(elements);
  }

  @Override
  public List<RuleMatch> in(NamedSentence sentence, Lexicon lexicon) {
    List<RuleMatch> matches = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      Attempt attempt = new Attempt(sentence, lexicon);
      if (attempt.from(0, at)) {
        matches.addAll(attempt.matches());
      }
    }
    return matches;
  }

  /** One place where the pattern may begin; goes back on its steps where it must. */
  private final class Attempt {

    private final NamedSentence sentence;
    private final Lexicon lexicon;
    private final List<EntityMention> subjects = new ArrayList<>();
    private final List<EntityMention> objects = new ArrayList<>();
    private final List<Integer> cue = new ArrayList<>();

    Attempt(NamedSentence sentence, Lexicon lexicon) {
      this.sentence = sentence;
      this.lexicon = lexicon;
    }

    boolean from(int index, int at) {
      if (index == elements.size()) {
        return true;
      }
      Element element = elements.get(index);
      return element.slot() != null ? name(element, index, at) : words(element, index, at);
    }

    private boolean words(Element element, int index, int at) {
      int longest = 0;
      while (longest < element.most() && element.fits(sentence, lexicon, at + longest)) {
        longest++;
      }
      for (int length = longest; length >= element.least(); length--) {
        int kept = cue.size();
        for (int i = at; i < at + length; i++) {
          cue.add(i);
        }
        if (from(index + 1, at + length)) {
          return true;
        }
        cue.subList(kept, cue.size()).clear();
      }
      return false;
    }

    private boolean name(Element element, int index, int at) {
      List<EntityMention> found = element.slot().subject() ? subjects : objects;
      EntityMention mention = sentence.mentionFrom(at);
      if (!element.slot().fits(sentence, mention)) {
        return element
            .slot()
            .ofWord(sentence, at)
            .map(m -> bound(found, List.of(m), index, at + 1))
            .orElse(false);
      }
      int end = sentence.last(at) + 1;
      List<EntityMention> names = new ArrayList<>(List.of(mention));
      int next = element.most() > 1 ? behindComma(end) : -1;
      while (next > 0 && element.slot().fits(sentence, sentence.mentionFrom(next))) {
        names.add(sentence.mention(next));
        end = sentence.last(next) + 1;
        next = behindComma(end);
      }
      return bound(found, names, index, end);
    }

    private boolean bound(
        List<EntityMention> found, List<EntityMention> names, int index, int next) {
      found.addAll(names);
      boolean fits = from(index + 1, next);
      if (!fits) {
        found.clear();
      }
      return fits;
    }

    /** Returns where the next name of a list begins, or -1. */
    private int behindComma(int at) {
      int next = sentence.word(at).equals(",") ? at + 1 : at;
      next += Set.of("and", "or", "&").contains(sentence.word(next)) ? 1 : 0;
      next += next > at && sentence.word(next).equals("the") ? 1 : 0;
      return next > at ? next : -1;
    }

    List<RuleMatch> matches() {
      List<RuleMatch> matches = new ArrayList<>();
      for (EntityMention subject : subjects) {
        for (EntityMention object : objects) {
          matches.add(new RuleMatch(subject, object, cueOr(object), null));
        }
      }
      return matches;
    }

    private String cueOr(EntityMention object) {
      List<String> words =
          cue.stream()
              .map(sentence::node)
              .map(n -> n.text())
              .filter(SurfacePattern::isWord)
              .toList();
      return words.isEmpty() ? object.getCoveredText() : String.join(" ", words);
    }
  }

  private static boolean isWord(String text) {
    return Character.isLetter(text.charAt(0));
  }
}
