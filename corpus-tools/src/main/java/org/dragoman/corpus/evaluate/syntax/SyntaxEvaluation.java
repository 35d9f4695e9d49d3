package org.dragoman.corpus.evaluate.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.export.conllu.ConlluDocument;
import org.dragoman.export.conllu.ConlluWord;

/**
 * How well sentences, tokens, words, tags, features, lemmas and trees of a result agree with a
 * treebank, micro averaged. Words are aligned over the characters of the text, so that it counts
 * what a pipeline makes of raw text; relations are compared without their subtypes, features as far
 * as they are universal. A lemma that gold leaves open is right. Immutable.
 *
 * @param scores in the order of the report
 * @param missing ids of gold documents that the result has not; all in them is missed
 */
public record SyntaxEvaluation(List<SyntaxScore> scores, List<String> missing) {

  private static final Set<String> UNIVERSAL =
      Set.of(
          "PronType",
          "NumType",
          "Poss",
          "Reflex",
          "Foreign",
          "Abbr",
          "Gender",
          "Animacy",
          "Number",
          "Case",
          "Definite",
          "Degree",
          "VerbForm",
          "Mood",
          "Tense",
          "Aspect",
          "Voice",
          "Evident",
          "Polarity",
          "Person",
          "Polite");

  /** What rules about events read. */
  private static final Set<String> OF_EVENTS =
      Set.of("Tense", "VerbForm", "Mood", "Voice", "Number", "Person");

  /** Copies the lists. */
  public SyntaxEvaluation {
    scores = List.copyOf(scores);
    missing = List.copyOf(missing);
  }

  /**
   * Scores a result.
   *
   * @param gold a file in CoNLL-U, which may be compressed with gzip, or a folder of such files
   * @param system the same, or what {@code annotate --formats conllu} wrote
   * @throws UnreadableCorpusException if one is not there or no CoNLL-U, or the texts differ
   * @throws IOException if a file can't be read
   */
  public static SyntaxEvaluation of(Path gold, Path system) throws IOException {
    return of(Treebank.read(gold), Treebank.read(system));
  }

  /**
   * Scores documents. They are paired by id where all of gold have one of their own, else in their
   * order; documents that gold has not are left out.
   */
  static SyntaxEvaluation of(List<ConlluDocument> gold, List<ConlluDocument> system)
      throws UnreadableCorpusException {
    boolean named =
        gold.stream().map(ConlluDocument::id).collect(Collectors.toSet()).size() == gold.size()
            && gold.stream().noneMatch(document -> document.id() == null);
    Map<String, ConlluDocument> byId = new LinkedHashMap<>();
    system.forEach(document -> byId.put(document.id(), document));
    Map<String, SyntaxScore> scores = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      ConlluDocument right = gold.get(i);
      ConlluDocument ours = named ? byId.get(right.id()) : i < system.size() ? system.get(i) : null;
      if (ours == null) {
        missing.add(String.valueOf(right.id()));
        ours = new ConlluDocument(right.id(), 1, "", List.of());
      }
      for (SyntaxScore score : scores(right, ours)) {
        scores.merge(score.measure(), score, SyntaxScore::plus);
      }
    }
    return new SyntaxEvaluation(List.copyOf(scores.values()), missing);
  }

  private static List<SyntaxScore> scores(ConlluDocument right, ConlluDocument ours)
      throws UnreadableCorpusException {
    SyntaxText gold = SyntaxText.of(right);
    SyntaxText system = SyntaxText.of(ours, gold);
    int[] alignment = WordAlignment.of(gold.words(), system.words());
    Words words = new Words(gold.words(), system.words(), alignment);
    return List.of(
        spans("tokens", gold.tokens(), system.tokens()),
        spans("sentences", gold.sentences(), system.sentences()),
        words.score("words", (a, b) -> true),
        words.score("UPOS", (a, b) -> a.upos().equals(b.upos())),
        words.score("XPOS", (a, b) -> a.xpos().equals(b.xpos())),
        words.score("features", (a, b) -> features(a, UNIVERSAL).equals(features(b, UNIVERSAL))),
        words.score(
            "event features", (a, b) -> features(a, OF_EVENTS).equals(features(b, OF_EVENTS))),
        words.score("lemma", (a, b) -> a.lemma().equals("_") || a.lemma().equals(b.lemma())),
        words.headScore("UAS", false),
        words.headScore("LAS", true));
  }

  private static SyntaxScore spans(
      String measure, List<SyntaxText.Stretch> gold, List<SyntaxText.Stretch> system) {
    Set<SyntaxText.Stretch> right = new HashSet<>(gold);
    long correct = system.stream().filter(right::contains).count();
    return new SyntaxScore(measure, correct, gold.size(), system.size());
  }

  private static Set<String> features(ConlluWord word, Set<String> counted) {
    return Arrays.stream(word.features().split("\\|"))
        .filter(feature -> counted.contains(feature.split("=")[0]))
        .collect(Collectors.toSet());
  }

  private record Words(List<SyntaxWord> gold, List<SyntaxWord> system, int[] alignment) {

    SyntaxScore score(String measure, BiPredicate<ConlluWord, ConlluWord> same) {
      long correct = 0;
      for (int i = 0; i < alignment.length; i++) {
        if (alignment[i] >= 0 && same.test(gold.get(alignment[i]).word(), system.get(i).word())) {
          correct++;
        }
      }
      return new SyntaxScore(measure, correct, gold.size(), system.size());
    }

    SyntaxScore headScore(String measure, boolean labelled) {
      long correct = 0;
      for (int i = 0; i < alignment.length; i++) {
        if (alignment[i] >= 0 && sameHead(i) && (!labelled || sameRelation(i))) {
          correct++;
        }
      }
      return new SyntaxScore(measure, correct, gold.size(), system.size());
    }

    private boolean sameHead(int i) {
      int right = gold.get(alignment[i]).head();
      SyntaxWord ours = system.get(i);
      if (ours.head() < 0) {
        return right < 0 && ours.word().head() == 0;
      }
      return right >= 0 && alignment[ours.head()] == right;
    }

    private boolean sameRelation(int i) {
      return plain(gold.get(alignment[i]).word().relation())
          .equals(plain(system.get(i).word().relation()));
    }

    private static String plain(String relation) {
      return relation.split(":")[0];
    }
  }
}
